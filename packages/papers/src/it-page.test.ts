import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itPage } from './it-page.js';
import { fragmentOf } from './markup.js';
import { blanksIn } from './paper.js';
import { about, everything, fishing } from './papers.fixtures.js';
import { readRelease } from './release.js';

const hash = `sha384-${'A'.repeat(64)}`;
const other = `sha384-${'B'.repeat(64)}`;
const chunk = `sha384-${'C'.repeat(64)}`;
const files = {
  'stadtkit.js': { hashed: 'stadtkit.1a2b3c4d.js', integrity: hash, bytes: 12345, brotli: 1 },
  'stadtkit.1a2b3c4d.js': { integrity: other, bytes: 12346 },
  'chunks/x.1a2b3c4d.js': { integrity: chunk, bytes: 1 },
};
const { release } = readRelease({ version: '1.2.3', files });
const page = itPage({ ...about(fishing, everything), locale: 'de', release: release! });

test('the page for IT names version, files with their checksums, and the command that verifies them', () => {
  const text = fragmentOf(page);
  assert.match(text, /<dt>Version von Stadtkit<\/dt><dd>1\.2\.3<\/dd>/);
  for (const [name, integrity] of [
    ['stadtkit.js', hash],
    ['stadtkit.1a2b3c4d.js', other],
  ])
    assert.ok(text.includes(`<code>${name}</code></th><td><code>${integrity}</code></td>`), name);
  assert.ok(!text.includes(chunk), 'what a page does not name is left to files.json');
  assert.match(text, /openssl dgst -sha384/);
  assert.match(text, /sbom\.cdx\.json/);
});

test('policy, headers, addresses, storage and browsers are there', () => {
  const text = fragmentOf(page);
  for (const said of [
    'trusted-types lit-html',
    '<code>Referrer-Policy</code>',
    '<code>PUT applications/:id</code>',
    'stadtkit-licences',
    'Safari ab 16.4',
    '<dd>/stadtkit/</dd>',
  ])
    assert.ok(text.includes(said), said);
});

test('what is missing is a blank; without files.json the page says where the version stands', () => {
  const bare = itPage({ ...about(fishing), locale: 'de' });
  assert.deepEqual(blanksIn(bare), ['files', 'gateway', 'operator', 'itContact']);
  assert.match(fragmentOf(bare), /files\.json neben den Skripten/);
});

test('a wrong files.json is answered with every mistake and its path', () => {
  const { mistakes } = readRelease({ files: { a: { integrity: 'md5', bytes: '1' }, b: 1 } });
  assert.deepEqual(
    mistakes?.map(({ path }) => path),
    ['version', 'files.a.integrity', 'files.a.bytes', 'files.b'],
  );
  for (const wrong of [null, [], 'x', {}]) assert.ok(readRelease(wrong).mistakes);
});
