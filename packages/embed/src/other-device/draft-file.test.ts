import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readDraftFile, writeDraftFile } from './draft-file.js';

const code = '7KQ4M2XA0ZT91C3D';
/** Made with OpenSSL’s PBKDF2, HKDF and AES-GCM, not with this code. */
const vector =
  '{"stadtkit":"draft","version":1,"iterations":1000,"salt":"000102030405060708090a0b0c0d0e0f","box":"EBESExQVFhcYGRob.6HUfeeUvT3NOvi4K7El/a2LOtbgse4o=","sum":"2d3c91a080430e2f6c669412c80dddb7a2ab9455ddb0056228b30f9a015f92fc"}';

/** What is in a file, or why it does not open. */
async function read(text: string, typed = code): Promise<string | undefined> {
  const found = await readDraftFile(new Blob([text]));
  return typeof found === 'string' ? found : found(typed);
}

/** A file in which something stands that was not written by us, with the sum that belongs to it. */
function forged(change: Readonly<Record<string, unknown>>): string {
  const { sum: _, ...file } = { ...(JSON.parse(vector) as Record<string, unknown>), ...change };
  const summed = `${String(file['iterations'])} ${String(file['salt'])} ${String(file['box'])}`;
  return JSON.stringify({ ...file, sum: createHash('sha256').update(summed).digest('hex') });
}

test('a file is what others would make of the same code, and opens with it alone', async () => {
  assert.equal(await read(vector), 'Łuczak');
  assert.equal(await read(`\uFEFF${vector}\r\n`), 'Łuczak', 'as an editor or a mail leaves it');
  assert.equal(await read(vector, '7KQ4M2XA0ZT91C3E'), undefined);
  assert.equal(forged({}), vector);
});

test('no two files of the same draft are alike, and none shows what is in it', async () => {
  const [one, two] = [
    await writeDraftFile('Łuczak', code, 1),
    await writeDraftFile('Łuczak', code, 1),
  ];
  assert.notEqual(one, two);
  for (const file of [one, two]) {
    assert.doesNotMatch(file, /uczak/);
    assert.doesNotMatch(file, new RegExp(code));
    assert.equal(await read(file), 'Łuczak');
  }
});

test('what is made today asks for as many iterations as OWASP does', async () => {
  const { iterations } = JSON.parse(await writeDraftFile('x', code)) as { iterations: number };
  assert.equal(iterations, 600_000);
});

test('a thousand files of which one character is another, or missing: none opens, and each says why', async () => {
  const others = '{}[]":,.0a9Z=+/\\ \n\u0000é';
  const counts: Record<string, number> = {};
  for (let at = 0; at < 1000; at++) {
    const where = (at * 7) % vector.length;
    const other = others[at % (others.length + 1)] ?? '';
    const changed = vector.slice(0, where) + other + vector.slice(where + 1);
    if (changed === vector) continue;
    const found = await read(changed);
    assert.ok(found === 'damaged' || found === 'foreign', `${changed} ${String(found)}`);
    counts[found] = (counts[found] ?? 0) + 1;
  }
  assert.ok((counts['damaged'] ?? 0) > 700, JSON.stringify(counts));
});

test('a file that ends too early is damaged; one that was never ours is another', async () => {
  for (let end = 40; end < vector.length; end += 10)
    assert.equal(await read(vector.slice(0, end)), 'damaged', String(end));
  for (const text of [
    '',
    '{}',
    'null',
    '[]',
    'PK\u0003\u0004',
    '{"stadtkit":"draft","version":2,"a":1}',
  ])
    assert.equal(await read(text), 'foreign', text);
});

test('a file from outside neither keeps the browser busy nor breaks it', async () => {
  for (const iterations of [0, -1, 1.5, 1e12, '600000', null, 1_800_001])
    assert.equal(await read(forged({ iterations })), 'damaged', String(iterations));
  for (const salt of ['', '00', 'x'.repeat(32), 7])
    assert.equal(await read(forged({ salt })), 'damaged', String(salt));
  assert.equal(await read(forged({ box: 7 })), 'damaged');
  for (const box of ['', '.', 'a.b', 'ä.ä', '.'.repeat(1000)])
    assert.equal(await read(forged({ box })), undefined, 'as with another code');
  assert.equal(await read('['.repeat(900_000)), 'foreign');
  assert.equal(await read(`{"stadtkit":"draft","version":1,${'['.repeat(900_000)}`), 'damaged');
  assert.equal(await read(vector.padEnd(1_000_001)), 'foreign', 'too big');
});

test('a file that cannot be read any more, a stick that was pulled out, is damaged', async () => {
  const gone = new Blob([vector]);
  gone.text = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
  assert.equal(await readDraftFile(gone), 'damaged');
});
