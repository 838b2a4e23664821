import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesUnder } from '../scripts/files.mjs';
import { root } from '../scripts/machine.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const pages = filesUnder(['packages/*/elements/*/*.md']);
const isField = (page) => page.startsWith('packages/fields/');

/** What every page answers, in this order; pages of fields put more in between. */
const SECTIONS = [
  'When not to use it',
  'Examples',
  'States',
  'Keyboard',
  'What is read aloud',
  'Messages',
  'Attributes and events',
  'Tokens and parts',
  'Known problems',
];
const FIELD_SECTIONS = [
  'When not to use it',
  'Examples',
  'What counts',
  'What it says when wrong',
  'What is read aloud',
  'What differs from the bare control',
  'Keyboard',
  'Attributes and events',
  'Tokens',
  'Known problems',
];

const sectionOf = (page, heading) =>
  read(page)
    .split(/^## /m)
    .find((text) => text.startsWith(`${heading}\n`)) ?? '';

test('every page has the sections of its kind, in their order, each with something in it', () => {
  for (const page of pages) {
    const wanted = isField(page) ? FIELD_SECTIONS : SECTIONS;
    const found = [...read(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(
      found.filter((heading) => wanted.includes(heading)),
      wanted,
      page,
    );
    for (const heading of wanted)
      assert.ok(sectionOf(page, heading).split('\n')[2], page + heading);
  }
});

test('every page is tried: its element has a suite test that reads it', () => {
  for (const page of pages) {
    const suite = page.replace(/\.md$/, '.suite.test.ts');
    assert.ok(existsSync(join(root, suite)), `${page} has no ${suite}`);
    assert.ok(read(suite).includes(`./${page.split('/').at(-1)}`), suite);
  }
});

test('every example of a page is a story', () => {
  for (const page of pages) {
    const stories = read(page.replace(/\.md$/, '.stories.ts'));
    const examples = sectionOf(page, 'Examples').matchAll(/^### (.+)\n(?=[\s\S])/gm);
    for (const [, name] of examples)
      assert.ok(stories.includes(`story(page, '${name}'`), `${page}: ${name}`);
  }
});

test('what a page says that the element says, its catalogue says', () => {
  for (const page of pages.filter((one) => !isField(one))) {
    const wing = page.split('/')[1];
    const rows = sectionOf(page, 'Messages')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2);
    const catalogue = filesUnder([`packages/${wing}/src/messages`])
      .filter((path) => /\/de\.ts$|-messages\.ts$/.test(path))
      .map(read)
      .join('\n');
    for (const row of rows) {
      const said = row.split('|')[2].trim();
      for (const piece of said.split('…').map((text) => text.trim()))
        assert.ok(catalogue.includes(piece), `${page}: ${said}`);
    }
  }
});

test('the tokens that a page names are those of the manifest', () => {
  for (const page of pages.filter((one) => !isField(one))) {
    const source = read(page.replace(/\.md$/, '.ts'));
    const tokens = (text, pattern) => [...text.matchAll(pattern)].map(([, token]) => token);
    assert.deepEqual(
      tokens(sectionOf(page, 'Tokens and parts'), /`(--stadt-[\w-]+)`/g).sort(),
      tokens(source, /@cssprop (--stadt-[\w-]+) - /g).sort(),
      page,
    );
  }
});
