// What a form needs comes in one file: each further one would be fetched when the first has come, on a slow line half a
// second later. esbuild makes a file of its own of every module that something needs at once and something else later.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { root } from './machine.mjs';

const tags = [
  'text-field',
  'email-field',
  'date-field',
  'select-field',
  'choice-group',
  'checkbox',
  'text-area',
];

test('the fields of a form and its button come in one file, also from esbuild', async () => {
  const files = [
    ...tags.map((tag) => `packages/fields/elements/${tag}/stadt-${tag}.ts`),
    'packages/content/elements/action/stadt-action.ts',
  ];
  const { metafile } = await build({
    stdin: {
      contents: files
        .map((file) => `import '${join(root, file).replaceAll('\\', '/')}';`)
        .join('\n'),
      resolveDir: root,
    },
    ...{ bundle: true, splitting: true, format: 'esm', minify: true, write: false, metafile: true },
    outdir: 'out',
    conditions: ['@stadtkit/source', 'production', 'module'],
    tsconfig: join(root, 'tsconfig.base.json'),
    logLevel: 'error',
  });
  const { imports } = metafile.outputs['out/stdin.js'];
  const atOnce = imports.filter(({ kind }) => kind === 'import-statement');
  const inIt = atOnce.flatMap(({ path }) => Object.keys(metafile.outputs[path].inputs));
  assert.deepEqual(inIt, []);
});
