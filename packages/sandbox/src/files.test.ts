import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { file } from './files.js';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-files-'));
after(() => rmSync(folder, { recursive: true }));
const text = 'export const word = "Fischereischein";\n'.repeat(60);
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'part.a1b2c3d4.js'), text);
const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  file(folder, path, new Request('http://x/', { headers }));

test('a script comes compressed and may be kept for a year, because its name has a hash', async () => {
  const answer = await ask('/part.a1b2c3d4.js', { 'accept-encoding': 'gzip, br' });
  assert.equal(answer.headers.get('content-encoding'), 'br');
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
  const body = brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString();
  assert.equal(body, text);
});

test('a page is asked for again, and not sent again when it is unchanged', async () => {
  const first = await ask('/');
  assert.equal(first.headers.get('cache-control'), 'no-cache');
  const again = await ask('/', { 'if-none-match': first.headers.get('etag') ?? '' });
  assert.equal(again.status, 304);
});

test('nothing outside of the folder is served', async () => {
  for (const path of ['/../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%00', '/%zz', '/nothing.js'])
    assert.equal((await ask(path)).status, 404, path);
});
