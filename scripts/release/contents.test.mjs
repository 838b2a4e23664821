import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { wrongIn } from './contents.mjs';

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const whole = {
  'README.md': '',
  LICENSE: '',
  'CHANGELOG.md': '',
  'dist/src/index.js': "import 'lit';",
  'dist/src/index.d.ts': "export type { Note } from '@stadtkit/other/note.js';",
};
const said = {
  ...{ name: '@stadtkit/one', description: '–', keywords: [], license: '–', repository: {} },
  ...{ homepage: '–', bugs: '–', engines: {} },
  dependencies: { lit: '3', '@stadtkit/other': '1' },
  exports: { '.': { types: './dist/src/index.d.ts', default: './dist/src/index.js' } },
};
const other = { json: { name: '@stadtkit/other', exports: { './note.js': {} } } };

/** A package with other files or another `package.json` than one in which all is right. */
function wrong(files = {}, json = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'stadtkit-contents-'));
  folders.push(folder);
  const all = Object.entries({ ...whole, ...files }).filter(([, text]) => text !== undefined);
  for (const [file, text] of all) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const one = { folder, json: { ...said, ...json }, files: new Set(all.map(([file]) => file)) };
  return wrongIn(one, [one, other]).join('\n');
}

const element = {
  exports: { './stadt-x.js': { types: './a.d.ts', default: './dist/elements/x/stadt-x.js' } },
  customElements: 'elements.json',
};
const describedBy = (events) => ({
  'a.d.ts': '',
  'dist/elements/x/stadt-x.js': '',
  'elements.json': JSON.stringify({
    modules: [
      { path: 'dist/elements/x/stadt-x.js', declarations: [{ tagName: 'stadt-x', events }] },
    ],
  }),
});

describe('a tarball', () => {
  it('in which all is right', () => assert.equal(wrong(), ''));
  it('without its changelog', () =>
    assert.match(wrong({ 'CHANGELOG.md': undefined }), /has no CHANGELOG/));
  it('whose package.json says too little', () =>
    assert.match(wrong({}, { bugs: undefined }), /says no bugs/));
  for (const file of [
    'src/a.test.ts',
    'elements/a.stories.ts',
    'src/a.fixtures.ts',
    'testing/a.ts',
  ])
    it(`with what nobody needs: ${file}`, () =>
      assert.match(wrong({ [file]: '' }), /nobody needs/));
  it('that lacks what it exports', () =>
    assert.match(
      wrong({ 'dist/src/index.d.ts': undefined }),
      /has no \.\/dist\/src\/index\.d\.ts/,
    ));
  it('that exports a script without types', () =>
    assert.match(
      wrong({}, { exports: { '.': { default: './dist/src/index.js' } } }),
      /without types/,
    ));
  for (const text of ["import 'jose';", "const a = import('jose/jwk');", "export * from 'jose';"])
    it(`that imports what is no dependency: ${text}`, () =>
      assert.match(wrong({ 'dist/src/index.js': text }), /imports jose, which is no dependency/));
  it('whose types need the inside of another package', () =>
    assert.match(
      wrong({ 'dist/src/index.d.ts': "export * from '@stadtkit/other/inside.js';" }),
      /inside\.js, which is not exported/,
    ));
  it('whose manifest knows its tags and events', () =>
    assert.equal(
      wrong(describedBy([{ name: 'done', type: { text: 'Event' }, description: '–' }]), element),
      '',
    ));
  it('without a manifest', () =>
    assert.match(
      wrong(describedBy([]), { ...element, customElements: undefined }),
      /no custom elements manifest/,
    ));
  it('whose manifest does not say what an event is', () =>
    assert.match(wrong(describedBy([{ name: 'done' }]), element), /too little about done/));
});
