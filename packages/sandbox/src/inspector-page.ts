import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The inspector’s page and its service worker, with the name of the root key written into both (decision 18): it comes as
 * the page comes, and with another key the worker is another one, which fetches the page anew. A state writes it in when it
 * builds its page; the sandbox makes its keys when it starts.
 */
export async function inspectorPage(folder: string, file: string, root: string): Promise<Response> {
  const name = file === '' ? 'index.html' : file;
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (text === undefined) return new Response('not found', { status: 404 });
  const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
  return new Response(text.replaceAll('__ROOT__', root), {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' },
  });
}
