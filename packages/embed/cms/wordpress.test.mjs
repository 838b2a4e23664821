import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesUnder } from '../../../scripts/files.mjs';
import { root } from '../../../scripts/machine.mjs';
import { entriesOf, moOf } from '../../../scripts/wordpress/mo.mjs';
import { snippetFor } from '../src/snippets/snippet.js';
import { serviceIn } from './testing/html.mjs';

const folder = 'packages/embed/cms/wordpress';
const read = (path) => readFileSync(join(root, path), 'utf8');
const block = JSON.parse(read(`${folder}/block/block.json`));
const po = read(`${folder}/languages/stadtkit-de.po`);
const php = filesUnder([folder]).filter((path) => path.endsWith('.php'));
const recipes = ['docs/embedding/wordpress.md', 'docs/embedding/wordpress.de.md'];

/** Every text that the plugin shows, as it is looked up in a translation. */
function texts() {
  const inPhp = php.flatMap((path) =>
    [...read(path).matchAll(/\b(?:esc_html)?_{1,2}\( '([^']+)', 'stadtkit' \)/g)].map(
      ([, text]) => text,
    ),
  );
  const [, description] = /^ \* Description: (.+)$/m.exec(read(`${folder}/stadtkit.php`));
  const { title, keywords } = block;
  return new Set([
    '',
    description,
    ...inPhp,
    `block title\u0004${title}`,
    `block description\u0004${block.description}`,
    ...keywords.map((word) => `block keyword\u0004${word}`),
  ]);
}

test('every text of the plugin is there in German, and no other', () => {
  const german = new Map(entriesOf(po));
  assert.deepEqual(new Set(german.keys()), texts());
  for (const [text, said] of german) assert.ok(said, text);
});

test('a translation keeps the place for what was typed', () => {
  for (const [text, said] of entriesOf(po))
    assert.equal(said.split('%s').length, text.split('%s').length, text);
});

test('what WordPress finds in the translation is what was written', () => {
  const mo = moOf(po);
  const text = (table, at) => {
    const place = mo.readUInt32LE(table) + at * 8;
    const start = mo.readUInt32LE(place + 4);
    return mo.toString('utf8', start, start + mo.readUInt32LE(place));
  };
  const found = Array.from({ length: mo.readUInt32LE(8) }, (_, at) => [text(12, at), text(16, at)]);
  assert.deepEqual(new Map(found), new Map(entriesOf(po)));
  const keys = found.map(([key]) => Buffer.from(key));
  assert.deepEqual(keys, keys.toSorted(Buffer.compare), 'sorted, as the format wants it');
});

const options = {
  cms: 'wordpress',
  service: 'fischereischein',
  gateway: '/gateway',
  src: '/other/services/x',
  files: '/stadtkit/',
  lang: 'en',
  headingLevel: 3,
  fallback: { to: '0555 123-0' },
};

test('block, shortcode and the lines from Storybook know the same names', () => {
  const known = Object.keys(block.attributes);
  const [, defaults] = /const DEFAULTS = array\(([\s\S]*?)\);/.exec(
    read(`${folder}/includes/mount.php`),
  );
  const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  assert.deepEqual(
    [...defaults.matchAll(/'(\w+)' +=>/g)].map(([, name]) => name).sort(),
    known.map(snake).sort(),
  );
  const printed = snippetFor(options)
    .snippet.parts.map(({ code }) => code)
    .join('\n');
  const kebab = known.map((name) => snake(name).replaceAll('_', '-'));
  const shortcode = /\[stadtkit ([^\]]+)\]/.exec(printed)[1];
  assert.deepEqual(
    [...shortcode.matchAll(/([\w-]+)="/g)].map(([, name]) => name).sort(),
    kebab.sort(),
  );
  const comment = /<!-- wp:stadtkit\/service (\{.*\}) \/-->/.exec(printed)[1];
  assert.deepEqual(Object.keys(JSON.parse(comment)).sort(), known.sort());
});

const blocks = (path) =>
  [...read(path).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, code]) => ({
    language,
    code,
  }));

const checks = {
  shortcode: (code) => {
    for (const [, name] of code.matchAll(/([\w-]+)="/g))
      assert.ok(
        name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()) in block.attributes,
        name,
      );
  },
  html: (code) => assert.equal(serviceIn(code).link.href, 'tel:05551230'),
  // WordPress itself does not stand Trusted Types, which end the line.
  csp: (code) => {
    const { policy } = snippetFor({ ...options, src: '' }).snippet;
    assert.equal(`${code.trim()}; ${policy.slice(policy.indexOf('require-trusted'))}`, policy);
  },
};

for (const path of recipes)
  test(`all code of ${path} holds`, () => {
    const found = blocks(path);
    assert.equal(found.length, 3);
    for (const { language, code } of found) checks[language](code);
  });

test('the recipe calls fields and settings as the plugin does', () => {
  const german = new Map(entriesOf(po));
  const rows = (path) =>
    [...read(path).matchAll(/^ {3}\| ([^|`-][^|]*?) +\|/gm)].map(([, name]) => name);
  const [english, translated] = recipes.map(rows);
  assert.equal(english.length, translated.length);
  english.forEach((name, at) => {
    if (!['Field', 'Setting'].includes(name)) assert.equal(german.get(name), translated[at], name);
  });
});
