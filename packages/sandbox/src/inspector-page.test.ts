import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspectorPage } from './inspector-page.js';

test('page and service worker name the root key, and with another one both are others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'inspector-'));
  try {
    for (const name of ['index.html', 'service-worker.js', 'other.js'])
      writeFileSync(join(folder, name), `${name} __ROOT__`);
    const get = async (path: string, root: string, headers: HeadersInit = {}) =>
      inspectorPage(folder, path, new Request('https://sandbox.example/', { headers }), root);
    for (const path of ['', 'index.html', 'service-worker.js']) {
      const response = await get(path, 'first');
      assert.match(response.headers.get('content-type') ?? '', /^text\//);
      assert.match(await response.text(), / first$/);
      const tag = response.headers.get('etag') ?? '"any"';
      assert.match(await (await get(path, 'second', { 'if-none-match': tag })).text(), / second$/);
    }
    assert.match(await (await get('other.js', 'first')).text(), / __ROOT__$/);
    for (const path of ['missing.js', 'constructor'])
      assert.equal((await get(path, 'first')).status, 404);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
