// One thread of `stadtkit land`. The published one is compiled; in the repository, where tsconfig.build.json stands, it runs from
// source: a thread does not inherit that tsx reads TypeScript (Node 20).
import { existsSync } from 'node:fs';

const here = (path) => new URL(path, import.meta.url);

if (existsSync(here('../tsconfig.build.json'))) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(here('../src/land/worker.ts').href);
} else await import(here('../dist/src/land/worker.js').href);
