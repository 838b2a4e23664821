import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { addHashedNames, filesIn, listFiles, zipOf } from './release.mjs';

function folderWith(files) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(folder, 'chunks'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

test('what a page names gets a second name with its hash; what only chunks name does not', () => {
  const folder = folderWith({ 'a.js': '1', 'a.js.map': '{}', 'b.css': '2', 'chunks/c.js': '3' });
  addHashedNames(folder);
  const files = filesIn(folder);
  assert.equal(files.filter((path) => /^[ab]\.[0-9a-f]{8}\.(js|css)$/.test(path)).length, 2);
  assert.equal(files.length, 6);
  rmSync(folder, { recursive: true });
});

test('a script that the bundler gave a name with a hash keeps that one', () => {
  const folder = folderWith({ 'a.js': '1', 'a.Dw3_x-9Q.js': '2' });
  addHashedNames(folder);
  assert.deepEqual(filesIn(folder), ['a.Dw3_x-9Q.js', 'a.js']);
  listFiles(folder, '1.2.3');
  const { version, files } = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8'));
  assert.equal(version, '1.2.3');
  assert.equal(files['a.js'].hashed, 'a.Dw3_x-9Q.js');
  const sum = createHash('sha384').update('2').digest('base64');
  assert.equal(files['a.Dw3_x-9Q.js'].integrity, `sha384-${sum}`);
  rmSync(folder, { recursive: true });
});

test('the ZIP holds every file under its path, and is the same each time', () => {
  const folder = folderWith({ 'a.js': 'Straße', 'chunks/c.js': '3' });
  const zip = zipOf({ 'stadtkit/': folder });
  assert.deepEqual(zipOf({ 'stadtkit/': folder }), zip);
  const inside = unzipSync(zip);
  assert.deepEqual(Object.keys(inside), ['stadtkit/a.js', 'stadtkit/chunks/c.js']);
  assert.equal(new TextDecoder().decode(inside['stadtkit/a.js']), 'Straße');
  rmSync(folder, { recursive: true });
});
