// Every element of every package stands in everything that is made for tools: the custom elements manifest, what is made of it,
// and llms.txt. One file, since two that write the manifest at once would read halves of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { filesUnder } from './files.mjs';
import { root } from './machine.mjs';
import { tagsOf, wings } from './tags.mjs';

const made = ['manifest', 'framework-types', 'editor-data'];
const read = (path) => readFileSync(join(root, path), 'utf8');
const dist = (wing, file) => read(`packages/${wing}/dist/${file}`);
const json = (wing, file) => JSON.parse(dist(wing, file));

/** The tags of a package, by its files. */
const tagsIn = (wing) =>
  filesUnder([`packages/${wing}/elements/*/stadt-*.ts`])
    .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
    .sort();
const namedIn = (text, pattern) => [...text.matchAll(pattern)].map(([, tag]) => tag).sort();

before(() => {
  for (const script of made)
    execFileSync(process.execPath, [join(root, `scripts/${script}.mjs`)], { cwd: root });
});

for (const wing of wings)
  describe(`what tools are told of @stadtkit/${wing}`, () => {
    const tags = tagsIn(wing);

    it('is every element, and all that a page can set, hear and style, with a description', () => {
      const all = json(wing, 'custom-elements.json')
        .modules.flatMap(({ declarations }) => declarations)
        .filter(({ tagName }) => tagName);
      assert.deepEqual(all.map(({ tagName }) => tagName).sort(), tags);
      for (const one of all) {
        assert.ok(one.description, one.tagName);
        const lists = ['attributes', 'members', 'events', 'slots', 'cssProperties', 'cssParts'];
        for (const item of lists.flatMap((list) => one[list] ?? []))
          assert.ok(item.description, `${one.tagName}: ${item.name} is not described`);
      }
    });

    it('are its elements, in the table of tags, which each framework puts in its words', () => {
      assert.deepEqual(namedIn(dist(wing, 'tags.d.ts'), /^ {2}'(stadt-[a-z-]+)': Tag</gm), tags);
      for (const file of readdirSync(join(root, 'scripts/framework-types')))
        assert.equal(dist(wing, file), read(`scripts/framework-types/${file}`));
    });

    it('are its elements, as directives for Angular', () => {
      for (const file of ['angular.js', 'angular.d.ts'])
        assert.deepEqual(
          namedIn(dist(wing, file), /(?:selector: |DirectiveDeclaration<\w+, )'(stadt-[a-z-]+)'/g),
          tags,
        );
    });

    it('are its elements with all attributes, for VS Code', () => {
      const data = json(wing, 'vscode.html-custom-data.json').tags;
      assert.deepEqual(data.map(({ name }) => name).sort(), tags);
      for (const { tag, attributes } of tagsOf(wing))
        assert.deepEqual(
          data.find(({ name }) => name === tag).attributes.map(({ name }) => name),
          attributes.map(({ name }) => name),
        );
    });

    it('are its elements with attributes, properties and events, for JetBrains', () => {
      const { html } = json(
        wing,
        json(wing, '../package.json')['web-types'].slice(5),
      ).contributions;
      assert.deepEqual(html.elements.map(({ name }) => name).sort(), tags);
      for (const { tag, properties, events } of tagsOf(wing)) {
        const { js } = html.elements.find(({ name }) => name === tag);
        assert.deepEqual(
          js.properties.map(({ name }) => name),
          properties.map(({ name }) => name),
        );
        assert.deepEqual(
          js.events.map(({ name }) => name),
          events.map(({ name }) => name),
        );
      }
    });

    it('are its elements, one a line with its page and when not to use it, in llms.txt', () => {
      for (const [path, at] of [
        ['llms.txt', `packages/${wing}/`],
        [`packages/${wing}/llms.txt`, ''],
      ]) {
        const lines = read(path).split('\n');
        for (const tag of tags) {
          const [, page] = tag.split(/^stadt-/);
          const start = `- [\`<${tag}>\`](${at}elements/${page}/${page}.md): `;
          const [line, ...more] = lines.filter((one) => one.startsWith(start));
          assert.match(line ?? '', /\): .+[.:?] When not: .+/, `${tag} in ${path}`);
          assert.equal(more.length, 0);
        }
      }
    });

    it('are links and files that npm publishes', () => {
      const { files } = json(wing, '../package.json');
      for (const one of ['dist', 'elements', 'llms.txt']) assert.ok(files.includes(one), one);
    });
  });

describe('what editors suggest', () => {
  const attribute = (wing, tag, name) =>
    json(wing, 'vscode.html-custom-data.json')
      .tags.find((one) => one.name === tag)
      .attributes.find((one) => one.name === name);

  for (const [wing, tag, name, words] of [
    ['content', 'stadt-notice', 'kind', ['info', 'good', 'warn', 'danger']],
    ['content', 'stadt-verified-mark', 'source', ['eid', 'account', 'wallet', 'register']],
    ['content', 'stadt-icon', 'name', []],
  ])
    it(`are the words that ${name} of <${tag}> may have`, () => {
      assert.deepEqual(
        attribute(wing, tag, name).values.map((one) => one.name),
        words,
      );
    });

  it('is no value for what is there or not', () => {
    assert.equal(attribute('payment', 'stadt-payment', 'busy').valueSet, 'v');
    assert.equal(attribute('payment', 'stadt-payment', 'busy').values, undefined);
  });
});
