import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readRelease } from '../packages/embed/src/snippets/release.js';
import { snippetFor } from '../packages/embed/src/snippets/snippet.js';
import { systems } from '../packages/embed/src/snippets/snippet-options.js';
import { filesUnder } from '../scripts/files.mjs';
import { root } from '../scripts/machine.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
/** The pages of which all code is tried here; others have tests of their own. */
const pages = ['plain-html', 'any-cms', 'security', 'contract', 'README'].flatMap((name) => [
  `docs/embedding/${name}.md`,
  `docs/embedding/${name}.de.md`,
]);

/** Blocks of code with their language; inside a list they are indented. */
const blocksOf = (page) =>
  [...read(page).matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent, language, code]) => ({
      language,
      code: code.replaceAll(`\n${indent}`, '\n').trim(),
    }),
  );

const options = {
  service: 'fischereischein',
  gateway: '/gateway',
  files: '/stadtkit/',
  fallback: { to: '0555 123-0' },
};
const hash = (letter) => `sha384-${letter.repeat(64)}`;
const release = readRelease({
  version: '0.0.0',
  files: {
    'stadtkit.js': { hashed: 'stadtkit.1a2b3c4d.js', integrity: hash('A') },
    'stadtkit.1a2b3c4d.js': { integrity: hash('B') },
  },
});
const pinned = { release, hashed: true, integrity: true };
const snippets = systems.flatMap((cms) =>
  [{}, pinned].map((more) => snippetFor({ ...options, ...more, cms }).snippet),
);
const theme = '<link rel="stylesheet" href="/stadtkit/themes/rotmuehl.css">';
const printed = [theme, ...snippets.flatMap(({ parts }) => parts.map(({ code }) => code))];
const policies = snippets.map(({ policy }) => policy);
const nginx = read('docs/embedding/nginx.conf');

const checks = {
  html: (code) => assert.ok(printed.includes(code), `nothing prints:\n${code}`),
  csp: (code) => assert.ok(policies.includes(code), code),
  nginx: (code) => assert.ok(nginx.includes(`\n${code}\n`), `nginx.conf has no:\n${code}`),
  json: (code) => {
    for (const [address, value] of Object.entries(JSON.parse(code).integrity)) {
      assert.match(address, /^\/stadtkit\/chunks\/[\w-]+\.[\w-]{8}\.js$/);
      assert.match(value, /^sha384-[\w+/]{64}$/);
    }
  },
  sh: (code) => {
    const { status, stderr } = spawnSync('sh', ['-n'], { input: code, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  },
};

for (const page of [...pages, 'docs/stories/embedding.mdx'])
  test(`all code on ${page} is what the code prints, or a part of a real file`, () => {
    for (const { language, code } of blocksOf(page)) {
      assert.ok(checks[language], `${page}: “${language}” is not tried`);
      checks[language](code);
    }
  });

test('a theme is one line more', () => {
  const [block] = snippetFor({ ...options, cms: 'any', theme: 'rotmuehl' }).snippet.parts;
  assert.ok(block.code.startsWith(`${theme}\n`));
});

test('German and English say the same: as many headings, the same code, the same files', () => {
  const shape = (page) => ({
    headings: [...read(page).matchAll(/^(#+) /gm)].map(([, level]) => level),
    blocks: blocksOf(page),
    rows: [...read(page).matchAll(/^\|/gm)].length,
    items: [...read(page).matchAll(/^(- |\d\. )/gm)].length,
  });
  for (const page of pages.filter((one) => !one.endsWith('.de.md')))
    assert.deepEqual(shape(page.replace('.md', '.de.md')), shape(page), page);
});

test('each of the twelve points has its test', () => {
  const points = [...read('docs/embedding/contract.md').matchAll(/^## (.+)$/gm)].map(
    ([, title]) => title,
  );
  const titles = [...read('e2e/contract.spec.ts').matchAll(/^test\('(.+?)', /gm)].map(
    ([, title]) => title,
  );
  assert.equal(points.length, 12);
  assert.deepEqual(titles, points);
});

test('the policy in nginx.conf is the one that is published', () => {
  const [, policy] = /Content-Security-Policy "(.+?)"/.exec(nginx);
  assert.equal(policy, snippetFor({ ...options, cms: 'html' }).snippet.policy);
});

test('the index names every page, in both languages', () => {
  for (const [index, ending] of [
    ['README.md', /^(?!.*\.de\.md$)/],
    ['README.de.md', /\.de\.md$/],
  ]) {
    const text = read(`docs/embedding/${index}`);
    const all = filesUnder(['docs/embedding/*.md']).map((path) => path.split('/').at(-1));
    for (const name of all.filter((one) => ending.test(one) && !one.startsWith('README')))
      assert.ok(text.includes(`](${name})`), `${index} does not name ${name}`);
  }
});

const bundle = 'packages/embed/dist/bundle';
const skip = existsSync(join(root, bundle, 'files.json')) ? false : 'the bundle was not built';
test('what a page pins by files.json is what the files are', { skip }, () => {
  const built = readRelease(JSON.parse(read(`${bundle}/files.json`)));
  const themed = { ...options, ...pinned, release: built, theme: 'rotmuehl' };
  const code = systems.flatMap((cms) => snippetFor({ ...themed, cms }).snippet.parts);
  const pins = code.flatMap(({ code }) => [
    ...code.matchAll(/(?:src|href)="\/stadtkit\/(\S+?)" integrity="sha384-(\S+?)"/g),
  ]);
  assert.ok(pins.length > 0);
  for (const [, path, value] of pins) {
    const bytes = readFileSync(join(root, bundle, path));
    assert.equal(createHash('sha384').update(bytes).digest('base64'), value, path);
  }
});
