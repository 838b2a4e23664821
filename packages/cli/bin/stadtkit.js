#!/usr/bin/env node
// The published command is compiled. In the repository, where tsconfig.build.json stands, it runs from source.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => new URL(path, import.meta.url);

if (existsSync(here('../tsconfig.build.json'))) {
  const fromSource = ['--import', import.meta.resolve('tsx'), '--conditions=@stadtkit/source'];
  const main = fileURLToPath(here('../src/main.ts'));
  const args = [...fromSource, main, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
} else await import(here('../dist/src/main.js').href);
