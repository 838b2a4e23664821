import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesUnder } from './files.mjs';
import { root } from './machine.mjs';

const wings = ['content', 'fields', 'identity', 'licence', 'payment', 'steps'];

function elements() {
  execFileSync(process.execPath, [join(root, 'scripts/manifest.mjs')], { cwd: root });
  return wings.flatMap((wing) => {
    const path = join(root, `packages/${wing}/dist/custom-elements.json`);
    const { modules } = JSON.parse(readFileSync(path, 'utf8'));
    return modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
  });
}

test('the manifest knows every element, and describes all that a page can set, hear and style', () => {
  const all = elements();
  const tags = filesUnder(['packages/*/elements/*/stadt-*.ts']).map((path) =>
    path.replace(/^.*\/|\.ts$/g, ''),
  );
  assert.deepEqual(all.map(({ tagName }) => tagName).sort(), tags.sort());
  for (const one of all) {
    assert.ok(one.description, one.tagName);
    const lists = ['attributes', 'members', 'events', 'slots', 'cssProperties', 'cssParts'];
    for (const item of lists.flatMap((list) => one[list] ?? []))
      assert.ok(item.description, `${one.tagName}: ${item.name} is not described`);
  }
});
