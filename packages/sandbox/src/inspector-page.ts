import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { file } from './files.js';

/** The files that name the root key, by their path in the address. */
const pinned: Readonly<Record<string, string>> = {
  '': 'index.html',
  'index.html': 'index.html',
  'service-worker.js': 'service-worker.js',
};

/**
 * The inspector’s page, with the name of the root key written into the page and its service worker (decision 18): it comes
 * as the page comes, and with another key the worker is another one, which fetches the page anew. A state writes it in when
 * it builds its page; the sandbox makes its keys when it starts.
 */
export async function inspectorPage(
  folder: string,
  path: string,
  request: Request,
  root: string,
): Promise<Response> {
  const name = Object.hasOwn(pinned, path) ? pinned[path] : undefined;
  const served = await file(folder, path, request);
  if (name === undefined || served.status === 404) return served;
  const text = await readFile(join(folder, name), 'utf8');
  const type = served.headers.get('content-type') ?? '';
  return new Response(text.replaceAll('__ROOT__', root), {
    headers: { 'content-type': type, 'cache-control': 'no-cache' },
  });
}
