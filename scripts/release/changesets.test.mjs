// What is said of a change reaches three people: the one who upgrades, the municipality, and the release itself.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../machine.mjs';

const folder = join(root, '.changeset');
const changesets = readdirSync(folder).filter((name) => name.endsWith('.md'));
const packages = readdirSync(join(root, 'packages')).map(
  (name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).name,
);

for (const name of changesets) {
  const [, head = '', text = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);

  test(`${name} names packages that are there`, () => {
    const named = [...head.matchAll(/^'(.+)': (?:minor|patch)$/gm)].map(([, one]) => one);
    assert.notEqual(named.length, 0);
    for (const one of named) assert.ok(packages.includes(one), one);
  });

  test(`${name} says what it means for a municipality`, () => {
    assert.match(text, /\n\nFor a municipality: .+\.\n$/s);
  });
}
