import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/machine.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const page = read('docs/providers.md');

test('all code about providers is a whole file that is compiled and judged', () => {
  for (const text of [page, read('packages/gateway/README.md')]) {
    const taken = [...text.matchAll(/[Ff]rom\s`(.+)`[^`]*```ts\n([\s\S]*?)^```/gm)];
    assert.equal(taken.length, [...text.matchAll(/^```ts/gm)].length);
    for (const [, path, code] of taken) assert.equal(code, read(path));
  }
});

test('every module that the page about providers names can be imported', () => {
  for (const [, name, path] of page.matchAll(/`@stadtkit\/(\w+)\/([\w/-]+\.js)`/g)) {
    const { exports } = JSON.parse(read(`packages/${name}/package.json`));
    const source = exports[`./${path}`]?.['@stadtkit/source'];
    assert.ok(source && existsSync(join(root, 'packages', name, source)), `${name}/${path}`);
  }
});
