import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readCities } from '@stadtkit/services/files.js';
import { run } from './run.js';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'stadtkit-'))));
after(() => rmSync(folder, { recursive: true }));

async function stadtkit(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const make = (name: string, title: string) =>
  stadtkit('new', 'service', name, '--title', title, '--out', folder);

describe('stadtkit new service', () => {
  it('writes a small service in which nobody gets stuck, and says what to do next', async () => {
    const { code, said, complained } = await make('baumfaellung', 'Baum fällen');
    assert.equal(code, 0, complained);
    const place = join(folder, 'baumfaellung');
    assert.deepEqual(readdirSync(place).sort(), [
      ...['README.md', 'city.example.json', 'service.json'],
      ...['texts.de-simple.json', 'texts.de.json', 'texts.en.json'],
    ]);
    const next = /npx stadtkit (check .*)/.exec(said)?.[1];
    const checked = await stadtkit(...(next ?? '').split(' '));
    assert.equal(checked.code, 0, checked.said + checked.complained);
    assert.match(checked.said, /^Stadt Beispiel: Baum fällen/);
    assert.match(checked.said, /Nobody gets stuck/);
    assert.doesNotMatch(checked.said, /finding/);
    assert.match(readFileSync(join(place, 'README.md'), 'utf8'), /^# Baum fällen\n/);
  });

  it('says everything in three languages', async () => {
    await make('sprachen', 'Sprachen');
    const places = ['de', 'de-simple', 'en'].map((language) => {
      const path = join(folder, 'sprachen', `texts.${language}.json`);
      return Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object);
    });
    assert.deepEqual(places[1], places[0]);
    assert.deepEqual(places[2], places[0]);
  });

  it('takes any title that is a heading', async () => {
    for (const [nth, title] of [
      '„Hunde“ & "Katzen" \\ anmelden',
      "Straße 'sperren': $& $1",
      'Ελληνικά',
      '__proto__',
    ].entries()) {
      const name = `title-${nth}`;
      assert.equal((await make(name, title)).code, 0, title);
      const place = join(folder, name);
      const { code, said } = await stadtkit('check', place, '--city', `${place}/city.example.json`);
      assert.equal(code, 0, said);
      assert.ok(said.startsWith(`Stadt Beispiel: ${title}, from`), said);
    }
  });

  it('is a standard that other cities offer as well', async () => {
    const own = mkdtempSync(join(folder, 'own-'));
    await stadtkit('new', 'service', 'steg', '--title', 'Steg bauen', '--out', own);
    const { authority } = readCities()['kleinau'] as { authority: object };
    const texts = { de: { 'result/next': 'Das Rathaus schreibt Ihnen.' } };
    const cities = join(folder, 'cities.json');
    writeFileSync(
      cities,
      JSON.stringify({ kleinau: { authority, services: { steg: { texts } } } }),
    );
    const { code, said } = await stadtkit('land', '--standards', own, '--cities', cities);
    assert.equal(code, 0, said);
    assert.match(said, /\| steg \| 1 \| 1 \|/);
  });

  it('replaces nothing, and says how it is called when it is called in a wrong way; ends with 2', async () => {
    await make('doppelt', 'Erste');
    const before = readFileSync(join(folder, 'doppelt', 'texts.de.json'), 'utf8');
    for (const args of [
      ['service', 'doppelt', '--title', 'Zweite', '--out', folder],
      [],
      ['service'],
      ['service', '--title', 'Ohne Namen'],
      ['city', 'kleinau', '--title', 'Kleinau'],
      ['service', 'ohne-titel'],
      ['service', '../oben', '--title', 'Oben'],
      ['service', 'Groß', '--title', 'Groß'],
      ['service', 'a-', '--title', 'Strich'],
      ['service', 'luecke', '--title', 'Antrag {name}'],
      ['service', 'lang', '--title', 'ein '.repeat(13)],
      ['service', 'zwei', 'namen', '--title', 'Zwei'],
      ['service', 'leer', '--title', ' '],
    ]) {
      const { code, said, complained } = await stadtkit('new', ...args);
      assert.deepEqual([code, said], [2, ''], args.join(' '));
      assert.ok(complained.length > 20 && !complained.includes('should not have'), complained);
    }
    assert.equal(readFileSync(join(folder, 'doppelt', 'texts.de.json'), 'utf8'), before);
    assert.match((await stadtkit('new', '--help')).said, /npx stadtkit new service/);
  });
});
