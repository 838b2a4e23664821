// What others read by machine: REUSE.toml (whose each file is) and publiccode.yml (what this is, for catalogues).
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse as readToml } from 'smol-toml';
import { parse as readYaml } from 'yaml';
import { filesUnder } from '../scripts/files.mjs';
import { root } from '../scripts/machine.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const list = (one) => [one].flat();

const { annotations } = readToml(read('REUSE.toml'));

/** As REUSE reads it: `*` stays in a folder, `**` does not. */
const matches = (path, glob) =>
  new RegExp(
    `^${glob
      .split('**')
      .map((part) => part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*'))
      .join('.*')}$`,
  ).test(path);
const annotationOf = (path) =>
  annotations.findLast((one) => list(one.path).some((glob) => matches(path, glob)));
const licencesIn = (expression) => expression.split(/ (?:AND|OR|WITH) |[()]/).filter(Boolean);

test('every file has an owner and a licence', () => {
  for (const path of filesUnder(['.'])) {
    const { 'SPDX-FileCopyrightText': owners, 'SPDX-License-Identifier': licence } =
      annotationOf(path) ?? {};
    assert.ok(owners?.length && licence, path);
  }
});

test('every entry about licences is of a file that is there', () => {
  const files = filesUnder(['.']);
  for (const glob of annotations.flatMap(({ path }) => list(path)))
    assert.ok(
      files.some((path) => matches(path, glob)),
      glob,
    );
});

test('the texts of all licences lie in LICENSES, and no others', () => {
  const used = annotations.flatMap((one) => licencesIn(one['SPDX-License-Identifier']));
  assert.deepEqual(
    readdirSync(join(root, 'LICENSES')).sort(),
    [...new Set(used)].sort().map((licence) => `${licence}.txt`),
  );
});

test('fonts and icons keep the licence of those who drew them', () => {
  const licence = (path) => annotationOf(path)['SPDX-License-Identifier'];
  for (const path of filesUnder(['packages/*/files/*.woff2']))
    assert.equal(licence(path), 'OFL-1.1', path);
  for (const path of filesUnder(['packages/content/icons/*.svg']))
    assert.equal(licence(path), 'ISC AND MIT', path);
});

test('publiccode.yml has what version 0.5 of the standard demands', () => {
  const code = readYaml(read('publiccode.yml'));
  const { license, name } = JSON.parse(read('package.json'));
  assert.equal(code.publiccodeYmlVersion, '0.5.0');
  assert.ok(name.startsWith(`@${code.name.toLowerCase()}/`));
  assert.equal(new URL(code.url).protocol, 'https:');
  for (const key of ['platforms', 'categories'])
    assert.ok(code[key].length > 0 && code[key].every((one) => typeof one === 'string'), key);
  assert.match(code.developmentStatus, /^(concept|development|beta|stable|obsolete)$/);
  assert.match(
    code.softwareType,
    /^(standalone\/(mobile|iot|desktop|web|backend|other)|addon|library|configurationFiles)$/,
  );
  assert.equal(code.legal.license, license);
  assert.match(code.maintenance.type, /^(internal|contract|community|none)$/);
  if (/internal|community/.test(code.maintenance.type))
    assert.ok(code.maintenance.contacts.every((contact) => contact.name));
  if (code.maintenance.type === 'contract')
    assert.ok(code.maintenance.contractors.every((one) => one.name && one.until));
  assert.equal(typeof code.localisation.localisationReady, 'boolean');
  assert.ok(code.localisation.availableLanguages.length > 0);
});

test('publiccode.yml describes the software in sentences of the right length', () => {
  const { description } = readYaml(read('publiccode.yml'));
  for (const [language, { shortDescription, longDescription, features }] of Object.entries(
    description,
  )) {
    assert.ok(shortDescription.length <= 150, language);
    assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000, language);
    assert.ok(features.length > 0, language);
  }
});

test('who contributes or reports finds how', () => {
  for (const page of ['CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', 'docs/versions.md'])
    assert.ok(existsSync(join(root, page)), page);
});
