// Serves files out of the memory, compressed as a good server does, and knows what each of them weighs.
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/**
 * @param files pairs of path and text
 * @param otherwise answers what is not among them
 */
export async function serve(files, otherwise = (_, answer) => answer.writeHead(404).end()) {
  const ready = new Map(files.map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer((asked, answer) => {
    const body = ready.get(asked.url);
    if (!body) return void otherwise(asked, answer);
    answer.writeHead(200, {
      'content-type': `${types[asked.url.split('.').at(-1)] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
    });
    answer.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
