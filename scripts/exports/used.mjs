// What the packages of the house import from each other, by their published sources.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder } from '../files.mjs';
import { root } from '../machine.mjs';

const isSource = (path) =>
  /^packages\/[^/]+\/(src|elements|pages)\//.test(path) &&
  path.endsWith('.ts') &&
  !/\.(test|stories|fixtures)\.ts$/.test(path);

/** Addresses by the name of the package, e.g. `kinds` → `problem.js`; also those that a package imports from itself. */
export function usedAddresses() {
  const used = {};
  for (const path of filesUnder(['packages']).filter(isSource)) {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'), true, true);
    for (const { fileName } of importedFiles) {
      const [, name, address] = /^@stadtkit\/([^/]+)\/(.+)$/.exec(fileName) ?? [];
      if (name) (used[name] ??= new Set()).add(address);
    }
  }
  return used;
}
