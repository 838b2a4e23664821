import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { musterstadt } from '@stadtkit/services';
import { readCities } from '@stadtkit/services/files.js';
import { run } from './run.js';

const standards = fileURLToPath(new URL('../../services/standards', import.meta.url));

let folder = '';
let serial = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'stadtkit-'))));
after(() => rmSync(folder, { recursive: true }));

const fresh = (end: string): string => join(folder, `${String((serial += 1))}.${end}`);
const file = (content: unknown): string => {
  const path = fresh('json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

/** A folder with one standard, changed as text. */
function changed(name: string, change: (text: string) => string): string {
  const to = mkdtempSync(join(folder, 'changed-'));
  cpSync(join(standards, name), join(to, name), { recursive: true });
  const path = join(to, name, 'service.json');
  const text = readFileSync(path, 'utf8');
  assert.notEqual(change(text), text);
  writeFileSync(path, change(text));
  return to;
}

const fees = {
  ...{ id: 'fee', label: { de: 'Gebühr' }, recipient: { de: 'Stadt' } },
  ...{ legalBasis: 'Satzung', taxRate: 0 },
};
const fileOfOne = (): string => {
  const { authority } = musterstadt;
  return file({ one: { authority, services: { angelkarte: {} } } });
};

async function land(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run(['land', '--on', '2026-11-28', ...args], {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

/** Without what another machine, or the next minute, would say otherwise. */
const timeless = (text: string): string =>
  text.replace(/\d+ ms/g, '').replace(/: [\d.]+ s, by \d+ threads?/, '');

describe('stadtkit land', () => {
  it('looks at every service of every city, and says what they say of the standards', async () => {
    const { code, said, complained } = await land();
    assert.equal(code, 0, complained + said);
    const cities = Object.values(readCities()) as { services: object }[];
    const services = cities.flatMap((city) => Object.keys(city.services)).length;
    assert.ok(said.startsWith(`# ${cities.length} cities, ${services} services\n`), said);
    assert.match(said, /\| angelkarte \| 3 \| 3 \| 0 \| 0 \| 0 \| 3 to 4 \| 5\.00 to 140\.00 \|/);
    assert.match(said, /\| kleinau \| not offered \|/);
    assert.match(
      said,
      /\| angelkarte \| .*steps\/where\/questions\/water\/options \(1\) \| 1: kleinau/,
    );
    assert.doesNotMatch(said, /What is wrong|the change/);
  });

  it('says the same whatever the number of threads', async () => {
    const { musterstadt, kleinau, auental } = readCities();
    const cities = { musterstadt, kleinau, nothing: {}, auental, second: kleinau, third: auental };
    const path = file(cities);
    const [one, ...others] = await Promise.all(
      ['1', '2', '5', '99'].map((threads) => land('--cities', path, '--threads', threads)),
    );
    assert.match(one?.said ?? '', /^# 6 cities/);
    for (const { code, said } of others)
      assert.deepEqual([code, timeless(said)], [one?.code, timeless(one?.said ?? '')]);
  });

  it('says what is wrong in which city, the same once, and looks at the others', async () => {
    const { angelkarte, ...more } = musterstadt.services;
    const wrong = {
      ...musterstadt,
      services: { ...more, angelkarte: { ...angelkarte, stages: [] } },
    };
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const cities = Object.fromEntries(names.map((name) => [name, wrong]));
    const { code, said } = await land('--cities', file({ good: musterstadt, ...cities }));
    assert.equal(code, 1);
    assert.match(said, /\| angelkarte \| 7 \| 1 \| 6 \| 0 \| 0 \|/);
    assert.match(said, /\| fischereischein \| 7 \| 7 \| 0 \|/);
    assert.equal(said.match(/stages is fixed by the standard/g)?.length, 1);
    assert.match(said, /6: a, b, c, d and 2 more/);
  });

  it('takes anything for a city, and says what is wrong with it', async () => {
    const cities = { a: null, b: [], c: 'x', d: { services: 7 }, e: { services: {} } };
    const { code, said } = await land(
      '--cities',
      file({ ...cities, f: { services: { constructor: {}, 'a|b\n# c': {} } } }),
    );
    assert.equal(code, 1);
    assert.match(said, /has no services\. \| 4: a, b, c, d/);
    assert.match(said, /offers nothing\. \| 1: e/);
    assert.match(said, /is no standard: angelkarte/);
    assert.doesNotMatch(said, /^# c/m);
    const proto = file('{"g":{"services":{"__proto__":{"fees":[]}}}}');
    assert.equal((await land('--cities', proto)).code, 1);
  });

  it('says what a change of a standard breaks, per city', async () => {
    const against = changed('fischereischein', (text) =>
      text.replace(/("value": "5"\s*\})/, '$1, { "value": "10", "label": { "de": "10 Jahre" } }'),
    );
    const { code, said } = await land('--against', against);
    assert.equal(code, 1);
    const [, breaks = ''] = said.split('## What the change breaks');
    assert.match(
      breaks,
      /\| fischereischein \| .*fees\/levy\/.* has no amount for “10”.* \| 2: auental, musterstadt/,
    );
    assert.doesNotMatch(said, /## What is wrong/);
  });

  it('says who ends differently by a change, or pays something else', async () => {
    const against = changed('bewohnerparkausweis', (text) =>
      text.replace(/"eligibility": \[[^]*?\n {2}\],/, '"eligibility": [],'),
    );
    const texts = join(against, 'bewohnerparkausweis');
    for (const language of ['de', 'de-simple', 'en']) {
      const path = join(texts, `texts.${language}.json`);
      const all = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as object);
      const left = all.filter(([place]) => !place.startsWith('eligibility/'));
      writeFileSync(path, JSON.stringify(Object.fromEntries(left)));
    }
    const { said } = await land('--against', against);
    const [, changes = ''] = /## Who ends differently by the change([^#]*)/.exec(said) ?? [];
    assert.match(changes, /refused, “There is no permit .* → sent.* \| 2: auental, musterstadt/);
    assert.doesNotMatch(changes, /€/, 'the same line whatever it costs in a city');
    const young = changed('fischereischein', (text) => text.replace('"below": 14', '"below": 16'));
    const [, older = ''] = (await land('--against', young)).said.split('## Who ends differently');
    assert.match(older, /14 years, Online ID, .*: sent.* → refused, .*\(underFourteen\) \| 2: /);
    // What a standard says of fees itself, cities that say nothing take over.
    const fee = { ...fees, cents: 1000, kind: 'fee' };
    const priced = (cents: number) =>
      changed('angelkarte', (text) =>
        text.replace(
          '"eligibility"',
          `"fees": ${JSON.stringify([{ ...fee, cents }])}, "eligibility"`,
        ),
      );
    const dearer = await land(
      '--standards',
      priced(1000),
      '--against',
      priced(1250),
      '--cities',
      fileOfOne(),
    );
    assert.match(dearer.said, /pays 2\.50 € more \| 1: one/, dearer.said + dearer.complained);
    const same = await land('--against', standards);
    assert.equal(same.code, 0);
    assert.doesNotMatch(same.said, /the change/);
  });

  it('writes all tables, and replaces no file unasked', async () => {
    const out = fresh('md');
    const { said } = await land('--out', out);
    const written = readFileSync(out, 'utf8');
    assert.ok(said.startsWith(written.trimEnd()), 'what is written is what is said');
    assert.match(written, /## Cities/);
    assert.equal((await land('--out', out)).code, 2);
    assert.equal((await land('--out', out, '--force')).code, 0);
  });

  it('says how it is called when it is called in a wrong way; ends with 2', async () => {
    for (const args of [
      ['here'],
      ['--cities', fresh('json')],
      ['--cities', file('{')],
      ['--cities', file({})],
      ['--standards', fresh('json')],
      ['--against', file({})],
      ['--standards', folder],
      ['--threads', '0'],
      ['--threads', 'many'],
      ['--on', 'tomorrow'],
      ['--land', 'NRW'],
    ]) {
      const { code, said, complained } = await land(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(said, '');
      assert.ok(
        complained.length > 20 && !/\bat \w+ \(|should not have/.test(complained),
        complained,
      );
    }
    assert.match((await land('--help')).said, /npx stadtkit land --cities/);
  });

  it('gives cities the code lists of their folder', async () => {
    const place = 'steps/dogsStep/questions/dogs/questions/breed/options';
    const opened = changed('hundesteuer', (text) => text.replace('"fees",', `"fees", "${place}",`));
    const cities = mkdtempSync(join(folder, 'cities-'));
    const { hundesteuer } = musterstadt.services;
    const breed = { name: 'breed', optionsFrom: 'our-breeds' };
    const steps = [{ name: 'dogsStep', questions: [{ name: 'dogs', questions: [breed] }] }];
    const city = { ...musterstadt, services: { hundesteuer: { ...hundesteuer, steps } } };
    writeFileSync(join(cities, 'musterstadt.json'), JSON.stringify(city));
    const asked = ['--standards', opened, '--threads', '1', '--cities'];
    const without = await land(...asked, cities);
    assert.equal(without.code, 1);
    assert.match(without.said, /there is no lists\/our-breeds\.json beside the city’s file/);
    cpSync(join(standards, 'hundesteuer/lists'), join(cities, 'lists'), { recursive: true });
    renameSync(join(cities, 'lists/dog-breeds.json'), join(cities, 'lists/our-breeds.json'));
    for (const place of [cities, join(cities, 'musterstadt.json')])
      assert.equal((await land(...asked, place)).code, 0, place);
  });
});
