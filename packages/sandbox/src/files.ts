import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = /^text\/|json|svg|manifest/;
/** A content hash in the name, as bundlers write it: the file never changes. */
const hashed = /[.-][A-Za-z0-9_-]{8,}\.(js|css|woff2|svg|png)$/;

interface Served {
  readonly type: string;
  readonly etag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly small: Map<string, Promise<Uint8Array<ArrayBuffer>>>;
}
/** Compressed once per content, not per request. */
const served = new Map<string, Served>();

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const encoders = {
  br: (b: Uint8Array) => brotli(b, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (b: Uint8Array) => zip(b),
};

async function load(path: string): Promise<Served | undefined> {
  let plain;
  try {
    plain = new Uint8Array(await readFile(path));
  } catch {
    return undefined; // not there, or a folder
  }
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const known = served.get(path);
  if (known?.etag === etag) return known;
  const type = types[extname(path)] ?? 'application/octet-stream';
  const file: Served = { type, etag, plain, small: new Map() };
  served.set(path, file);
  return file;
}

/** Serves the files of a folder: compressed, with ETag; hashed names for a year. */
export async function file(folder: string, path: string, request: Request): Promise<Response> {
  let name;
  try {
    name = normalize(`/${decodeURIComponent(path)}`).slice(1);
  } catch {
    return missing();
  }
  if (name.startsWith('..') || name.includes('\0')) return missing();
  const full = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  const found = await load(full);
  if (!found) return missing();
  const headers = new Headers({
    'content-type': found.type,
    etag: found.etag,
    vary: 'accept-encoding',
    'cache-control':
      hashed.test(full) && !full.endsWith('.html')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
  });
  if (request.headers.get('if-none-match') === found.etag)
    return new Response(null, { status: 304, headers });
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((e) => new RegExp(`\\b${e}\\b`).test(accepted));
  if (!encoding || !compressible.test(found.type) || found.plain.length < 600)
    return new Response(found.plain, { headers });
  let body = found.small.get(encoding);
  if (!body) {
    body = encoders[encoding](found.plain).then((b) => new Uint8Array(b));
    found.small.set(encoding, body);
  }
  headers.set('content-encoding', encoding);
  return new Response(await body, { headers });
}

const missing = (): Response =>
  new Response('Diese Seite gibt es nicht. / This page does not exist.', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
