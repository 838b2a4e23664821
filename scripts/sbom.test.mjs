import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from './machine.mjs';
import { sbomOf, writeSbom } from './sbom.mjs';

let folder = '';
const map = (name, sources) =>
  writeFileSync(join(folder, `${name}.map`), JSON.stringify({ sources }));

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'stadtkit-'));
  mkdirSync(join(folder, 'chunks'));
  map('stadtkit.js', ['../../src/stadtkit.ts', '../../../kinds/src/locale.ts']);
  map('chunks/a.js', [
    '../../../../../node_modules/lit-html/lit-html.js',
    '../../../../../node_modules/@lit/reactive-element/css-tag.js',
    '../../../../content/elements/icon/icon.ts',
  ]);
  map('chunks/b.js', ['../../../../../node_modules/lit-html/is-server.js', '\0lit-world']);
});
after(() => rmSync(folder, { recursive: true }));

test('the bill lists what is in the bundle, each once, with version, licence and hash of the lockfile', () => {
  const { components, dependencies } = sbomOf(folder, '1.2.3');
  assert.deepEqual(
    components.map(({ name }) => name),
    ['@lit/reactive-element', '@stadtkit/content', '@stadtkit/kinds', 'lit-html'],
  );
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const lit = packages['node_modules/lit-html'];
  const found = components.at(-1);
  assert.equal(found.version, lit.version);
  assert.equal(found.purl, `pkg:npm/lit-html@${lit.version}`);
  assert.deepEqual(found.licenses, [{ license: { id: lit.license } }]);
  const [{ alg, content }] = found.hashes;
  assert.equal(alg, 'SHA-512');
  assert.equal(`sha512-${Buffer.from(content, 'hex').toString('base64')}`, lit.integrity);
  assert.equal(dependencies[0].dependsOn.length, components.length);
});

test('the bill is CycloneDX 1.6, and the same for the same bundle', () => {
  const bill = sbomOf(folder, '1.2.3');
  assert.deepEqual([bill.bomFormat, bill.specVersion, bill.version], ['CycloneDX', '1.6', 1]);
  assert.match(
    bill.serialNumber,
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  assert.deepEqual(sbomOf(folder, '1.2.3'), bill);
  assert.notEqual(sbomOf(folder, '1.2.4').serialNumber, bill.serialNumber);
});

test('the fonts are named when they lie beside the scripts', () => {
  assert.ok(!JSON.stringify(sbomOf(folder, '1')).includes('OFL-1.1'));
  mkdirSync(join(folder, 'fonts'));
  const fonts = sbomOf(folder, '1').components.find(({ name }) => name === '@stadtkit/fonts');
  assert.deepEqual(fonts.licenses, [{ expression: 'EUPL-1.2 AND OFL-1.1' }]);
});

test('a library that the lockfile does not know stops the build', () => {
  map('chunks/c.js', ['../../node_modules/left-pad/index.js']);
  assert.throws(() => sbomOf(folder, '1'), /The lockfile does not know left-pad\./);
  rmSync(join(folder, 'chunks/c.js.map'));
});

test('the bill lies beside the scripts as the page for IT says', () => {
  writeSbom(folder, '1.2.3');
  const text = readFileSync(join(folder, 'sbom.cdx.json'), 'utf8');
  assert.equal(JSON.parse(text).metadata.component.version, '1.2.3');
});
