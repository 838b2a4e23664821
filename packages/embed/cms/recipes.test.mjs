import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../../scripts/machine.mjs';
import { serviceIn } from './testing/html.mjs';
import { yaml } from './testing/yaml.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const contract = JSON.parse(read('packages/embed/cms/mount.json'));
const systems = ['typo3', 'drupal', 'liferay'];
const flat = (code) => code.replace(/\s+/g, ' ').trim();

/** The code on a page: its language, and the file that it says it is from. */
const blocks = (path) =>
  [...read(path).matchAll(/(?:(?:From|Aus) `([^`]+)`:\n\n)? *```(\w+)\n([\s\S]*?)^ *```/gm)].map(
    ([, from, language, code]) => ({ from, language, code }),
  );

/** What is asked of code that is from no file. */
const checks = {
  html: (code) => {
    const { attributes, link } = serviceIn(code);
    for (const name of Object.keys(attributes)) assert.ok(contract.mount.includes(name), name);
    assert.match(link.href, /^tel:/);
  },
  yaml: (code, system) => {
    const said = yaml(code);
    if (said.imports) {
      const [, path] = /^EXT:stadtkit\/(.+)$/.exec(said.imports[0].resource);
      assert.ok(read(`packages/embed/cms/${system}/${path}`));
    } else if (said.mutations)
      assert.deepEqual(Object.keys(said.mutations[0]), ['mode', 'directive', 'sources']);
    else {
      const [library] = Object.keys(said['libraries-extend']);
      assert.ok(
        library.split('/')[1] in yaml(read('packages/embed/cms/drupal/stadtkit.libraries.yml')),
      );
    }
  },
  csp: (code) => {
    for (const one of ["script-src 'self'", "style-src 'self'", "connect-src 'self'", 'blob:'])
      assert.ok(code.includes(one), one);
  },
  // Whether these tags are enough is tried in sanitisers.test.mjs.
  text: (code) => {
    assert.ok(code.includes(`<div ${contract.mount.join(' ')}>`));
  },
  sh: (code, system) => {
    for (const [name] of code.matchAll(/[\w.-]+\.zip/g))
      assert.match(name, new RegExp(`^stadtkit-${system}-\\d+\\.\\d+\\.\\d+\\.zip$`));
    for (const [, name] of code.matchAll(/composer require (\S+)/g))
      assert.equal(name, JSON.parse(read(`packages/embed/cms/${system}/composer.json`)).name);
  },
};

for (const system of systems)
  for (const path of [`docs/embedding/${system}.md`, `docs/embedding/${system}.de.md`])
    test(`all code of ${path} is from a file, or holds`, () => {
      const found = blocks(path);
      assert.equal(found.length, [...read(path).matchAll(/^ *```\w/gm)].length);
      for (const { from, language, code } of found)
        if (from)
          assert.ok(flat(read(from)).includes(flat(code)), `${from} has no such code:\n${code}`);
        else checks[language](code, system);
    });

for (const system of systems)
  test(`both languages of the recipe for ${system} show the same code and the same parts`, () => {
    const [en, de] = [`docs/embedding/${system}.md`, `docs/embedding/${system}.de.md`];
    assert.deepEqual(blocks(de), blocks(en));
    const headings = (path) => [...read(path).matchAll(/^#+/gm)].map(([marks]) => marks.length);
    assert.deepEqual(headings(de), headings(en));
  });

test('the recipes call fields and blocks as the CMS shows them', () => {
  const shown = {
    typo3: [
      read('packages/embed/cms/typo3/Resources/Private/Language/locallang.xlf'),
      read('packages/embed/cms/typo3/Resources/Private/Language/de.locallang.xlf'),
    ],
    drupal: [
      read('packages/embed/cms/drupal/src/Plugin/Block/ServiceBlock.php'),
      read('packages/embed/cms/drupal/translations/stadtkit.de.po'),
    ],
  };
  for (const [system, texts] of Object.entries(shown))
    for (const [at, end] of ['.md', '.de.md'].entries()) {
      const [, table] = /\n\n((?: {3}\|.+\n)+)/.exec(read(`docs/embedding/${system}${end}`));
      for (const [, field] of [...table.matchAll(/^ *\| (.+?) +\|/gm)].slice(2))
        assert.ok(texts[at].includes(field), `${system}${end}: ${field}`);
    }
});
