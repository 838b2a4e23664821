// Bundles elements as a page of a developer would, and weighs the result. 1 kB = 1,000 bytes.
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { minifySync } from 'vite';
import { root } from './machine.mjs';

/** Bytes of a text as a server sends it: brotli at its best. */
export const brotli = (text) => brotliCompressSync(text).length;

/** What a page is told to load: these files, with all they export. */
const entry = (files) => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
  load: (id) =>
    id === '\0entry'
      ? {
          code: files
            .map((file) => `export * from ${JSON.stringify(join(root, file))};`)
            .join('\n'),
        }
      : undefined,
});

async function bundle(files) {
  const build = await rolldown({
    input: 'entry',
    plugins: [entry(files)],
    platform: 'browser',
    tsconfig: join(root, 'tsconfig.base.json'),
    resolve: { conditionNames: ['@stadtkit/source', 'browser', 'production', 'import', 'default'] },
    logLevel: 'warn',
  });
  try {
    return (await build.generate({ minify: true, comments: { legal: false } })).output;
  } finally {
    await build.close();
  }
}

/** The chunks that come with a chunk: itself, and what it imports at once. */
function* comingWith(chunk, chunks, seen = new Set()) {
  if (seen.has(chunk)) return;
  seen.add(chunk);
  yield chunk;
  for (const one of chunks.filter(({ fileName }) => chunk.imports.includes(fileName)))
    yield* comingWith(one, chunks, seen);
}

const sum = (chunks) => chunks.reduce((bytes, { code }) => bytes + brotli(code), 0);

/**
 * Bundles these files into one page.
 * @returns `atOnce`: bytes (minified, brotli) before anything works; `later`: bytes of all that is only loaded when it
 *   is needed; `modules`: each module of what comes at once with its own bytes, the heaviest first
 */
export async function weigh(files) {
  const chunks = (await bundle(files)).filter(({ type }) => type === 'chunk');
  const first = [
    ...comingWith(
      chunks.find(({ isEntry }) => isEntry),
      chunks,
    ),
  ];
  const later = chunks.filter((chunk) => !first.includes(chunk));
  return { atOnce: sum(first), later: sum(later), modules: () => modulesOf(first) };
}

/** Weighed one by one, modules weigh more than together: brotli finds nothing of one in another. */
function modulesOf(chunks) {
  return chunks
    .flatMap(({ modules }) => Object.entries(modules))
    .filter(([, { code }]) => code)
    .map(([id, { code }]) => ({
      name: id.replace(root, '').replace(/^node_modules\//, ''),
      bytes: brotli(minifySync('module.js', code, { compress: false }).code),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}
