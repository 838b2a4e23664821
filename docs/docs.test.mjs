import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { servicePage } from '../packages/sandbox/src/city-pages.ts';
import { compose, fischereischein, musterstadt } from '@stadtkit/services';
import { filesUnder } from '../scripts/files.mjs';
import { root } from '../scripts/machine.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const pages = filesUnder([':(glob)*.md', 'docs', 'packages']).filter((path) =>
  path.endsWith('.md'),
);
const blocks = (path, language) =>
  [...read(path).matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g'))].map(
    ([, code]) => code,
  );

test('every link in the docs leads somewhere', () => {
  for (const page of pages)
    for (const [, target] of read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      assert.ok(existsSync(join(root, dirname(page), target)), `${page} links to ${target}`);
    }
});

test('every path that the guide for contributors names exists', () => {
  const named = [
    ...read('CONTRIBUTING.md').matchAll(/`((?:packages|docs|scripts|\.storybook)\/[^`\s]*)`/g),
  ];
  for (const [, path] of named)
    // The field that the example makes is not there yet.
    if (!path.includes('parcel-field')) assert.ok(existsSync(join(root, path)), path);
  assert.ok(named.length > 20);
});

test('every npm command in the docs exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const page of pages)
    for (const [, name] of read(page).matchAll(/npm run ([a-z]+(?::[a-z]+)*)/g))
      assert.ok(scripts[name], `${page} names npm run ${name}`);
});

test('every element in HTML examples is one that the autoloader knows', () => {
  const known =
    read('packages/embed/src/autoloader.ts') + read('packages/embed/src/run-services.ts');
  for (const page of pages)
    for (const code of blocks(page, 'html'))
      for (const [, tag] of code.matchAll(/<(stadt-[a-z-]+)/g))
        assert.ok(known.includes(`'${tag}'`), `${page} shows <${tag}>`);
});

test('the two lines of the README are the lines that Musterstadt uses', () => {
  const { service } = compose(fischereischein, musterstadt);
  const page = String(servicePage('fischereischein', service));
  const [embed] = blocks('README.md', 'html');
  for (const start of embed.match(/<(script|stadt-service)[^>]*>/g))
    assert.ok(page.includes(start), start);
});
