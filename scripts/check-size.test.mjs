// What a page loads to check a licence or a receipt without a network is small (docs/decisions/0041).
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './machine.mjs';

/** Bytes, brotli. */
const MOST = 12_000;

test('all that checks licences and receipts, with keys and lists, is 12 kB at most', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: ['check-code', 'check-receipt', 'adapters/trust-store']
        .map((name) => `export * from './${name}.ts';`)
        .join('\n'),
      resolveDir: join(root, 'packages/licence/src'),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['@stadtkit/source', 'browser'],
  });
  const size = brotliCompressSync(outputFiles[0].contents).length;
  assert.ok(size <= MOST, `${size} bytes`);
});
