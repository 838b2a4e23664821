import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { policyFor } from '../packages/embed/src/snippets/policy.js';
import { detailNames, readDetails } from '../packages/papers/src/details.js';
import { fishing } from '../packages/papers/src/papers.fixtures.js';
import { policy } from '../packages/papers/src/server-facts.js';
import { root } from '../scripts/machine.mjs';

const pages = ['texts.md', 'texts.de.md'];
const read = (page) => readFileSync(join(root, 'docs/embedding', page), 'utf8');
const block = (page, language) =>
  new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(read(page))?.[1] ?? '';

for (const page of pages)
  test(`the command on ${page} writes the files on it, with nothing left to fill in`, (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'stadtkit-'));
    context.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'fischereischein.json'), JSON.stringify(fishing));
    writeFileSync(join(folder, 'stadt.json'), block(page, 'json'));
    const bin = join(root, 'packages/cli/bin/stadtkit.js');
    const [, args] = /^npx stadtkit (.+)\n$/.exec(block(page, 'sh'));
    const done = spawnSync(process.execPath, [bin, ...args.split(' ')], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(done.status, 0, done.stderr);
    assert.ok(!done.stdout.includes('Still to fill in'), done.stdout);
    const named = [...read(page).matchAll(/^\| `([^`]+)`/gm)].map(([, path]) => path);
    const written = readdirSync(join(folder, 'papers'));
    const german = written.filter((path) => !/\.(en|de-simple)\./.test(path));
    assert.deepEqual(named.filter((path) => path !== 'papers').sort(), german.sort());
  });

test('both pages show the same details, and name every other one', () => {
  const [english, german] = pages.map((page) => JSON.parse(block(page, 'json')));
  assert.deepEqual(english, german);
  assert.ok(readDetails(english).details);
  for (const page of pages)
    for (const name of detailNames.filter((one) => !(one in english)))
      assert.ok(read(page).includes(`\`${name}\``), `${page}: ${name}`);
});

test('the policy for IT is that of the snippets', () => {
  const options = {
    cms: 'html',
    service: 'fischereischein',
    gateway: '/gateway',
    files: '/stadtkit/',
  };
  assert.equal(policyFor({ ...options, fallback: { to: '115' } }), policy);
});
