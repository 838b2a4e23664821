import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compose, fischereischein, musterstadt } from '@stadtkit/services';
import { isRecord } from '@stadtkit/steps/is-record.js';
import type { Service } from '@stadtkit/steps/service.js';
import { run } from './run.js';

const { service } = compose(fischereischein, musterstadt);
assert.ok(service);
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

async function check(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run(['check', ...args], {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

/** The same, and all that is said in German also in English, but for names; in Leichte Sprache nothing. */
const spoken = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, one: unknown) =>
    isRecord(one) && typeof one['de'] === 'string'
      ? { de: one['de'], ...(name === 'recipient' ? {} : { en: one['de'] }) }
      : one,
  );

describe('stadtkit check', () => {
  it('says that nobody gets stuck, and who goes which way', async () => {
    const { code, said } = await check(file(service), '--on', '2026-11-28');
    assert.equal(code, 0, said);
    assert.match(said, /^Stadt Musterstadt: Fischereischein beantragen, from 2026-11-28 on\n/);
    assert.match(said, /Nobody gets stuck/);
    assert.match(said, /9 persons go every way/);
    assert.match(said, /13 or 14 years, Online ID, .*: refused, “We cannot be sure of your age”/);
    assert.match(
      said,
      /certificate on paper.*: sent; the office looks at: certificate; pays \d+\.\d\d €/,
    );
  });

  it('says every finding with its place, what to do, and somebody who shows it; ends with 1', async () => {
    const [exam, minors, ...rules] = service.eligibility;
    const hidden = { ...service, eligibility: [exam, rules[0], minors, ...rules.slice(1)] };
    const { code, said, complained } = await check('--on', '2026-11-28', file(hidden));
    assert.equal(code, 1);
    assert.equal(complained, '');
    assert.match(
      said,
      /1 finding:\n {2}eligibility\/underTen never says no: .*\n {4}Put the narrower rule first.*\n {4}Shown by: 9 years/,
    );
  });

  it('says what cannot be read first; ends with 1', async () => {
    const { code, said } = await check(file({ ...service, leistung: '42', colour: 'blue' }));
    assert.equal(code, 1);
    assert.match(said, /^2 mistakes in .*\n {2}.*leistung must look like|colour/s);
    assert.doesNotMatch(said, /Nobody gets stuck/);
    const steps = service.steps.map((one) => (one.name === 'person' ? { ...one, stage: 1 } : one));
    assert.match(
      (await check(file({ ...service, steps }))).said,
      /\n {2}steps\/person\/stage must/,
    );
  });

  it('writes the persons as a table, and replaces no file unasked', async () => {
    const persons = fresh('md');
    const path = file(service);
    assert.equal((await check(path, '--persons', persons)).code, 0);
    const table = readFileSync(persons, 'utf8');
    assert.match(table, /^# Who goes which way: Apply for a fishing licence\n/);
    const rows = table.split('\n').filter((line) => line.startsWith('| '));
    assert.equal(rows.length, 2 + 9);
    for (const row of rows) assert.equal(row.match(/(?<!\\)\|/g)?.length, 6, row);
    const again = await check(path, '--persons', persons);
    assert.equal(again.code, 2);
    assert.match(again.complained, /already there/);
    assert.equal((await check(path, '--persons', persons, '--force')).code, 0);
  });

  it('leaves out of the table what is only to be read', async () => {
    const start = service.steps.findIndex(({ name }) => name === 'person');
    const note = {
      name: 'hint',
      kind: 'note',
      label: { de: 'Gut', en: 'Good' },
      text: { de: 'zu wissen' },
    };
    const steps = service.steps.map((step, at) =>
      at === start ? { ...step, questions: [note, ...(step.questions ?? [])] } : step,
    );
    const persons = fresh('md');
    assert.equal((await check(file({ ...service, steps }), '--persons', persons)).code, 0);
    assert.doesNotMatch(readFileSync(persons, 'utf8'), /Good/);
  });

  it('says how it is called when it is called in a wrong way; ends with 2', async () => {
    for (const args of [
      [],
      [' '],
      [file('{')],
      [fresh('json')],
      [file(service), '--on', 'tomorrow'],
      [file(service), '--on', '2026-02-30'],
      [file(service), 'second.json'],
      [file(service), '--day', '2026-11-28'],
      [file(service), '--persons'],
    ]) {
      const { code, said, complained } = await check(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(said, '');
      assert.ok(complained.length > 20 && !/\bat \w+ \(/.test(complained), complained);
    }
    assert.match((await check('--help')).said, /npx stadtkit check fischereischein\.json/);
  });

  it('takes anything that is JSON, and never ends in a stack', async () => {
    for (const content of ['null', '[]', '1', '"x"', '{"steps":[null]}', '{"id":{"toString":1}}'])
      assert.equal((await check(file(content))).code, 1, content);
  });

  it('says of a file that wants to break it where it is wrong, and no more than anybody reads', async () => {
    const steps = JSON.stringify(service.steps);
    const whole = JSON.stringify(service);
    const deep = (open: string, close: string): string =>
      `${open.repeat(20_000)}1${close.repeat(20_000)}`;
    for (const [title, content] of Object.entries({
      'twenty thousand lists': deep('[', ']'),
      'twenty thousand objects': deep('{"not":', '}'),
      'a condition, twenty thousand deep': whole.replace(
        '"when":',
        `"when":${deep('{"not":', '}')},"was":`,
      ),
      'twenty thousand mistakes': whole.replace(
        steps,
        `[${Array.from({ length: 1000 }, () => '{"a":1,"b":1,"c":1,"d":1,"kind":7,"when":1}').join()}]`,
      ),
      'the prototype': whole.replace('{', '{"__proto__":{"polluted":true},'),
      'half a character': whole.replace('Musterstadt', '\\ud800'),
      'a number that is none': whole.replace('2500', '1e999'),
      'a name that speaks to the terminal': whole.replace('{', '{"\\u001b[2J\\u202e\\n":1,'),
    })) {
      const { code, said, complained } = await check(file(content));
      assert.equal(code, 1, `${title}: ${said.slice(0, 300)}`);
      assert.equal(complained, '', title);
      assert.ok(said.length < 200_000, title);
      assert.match(said, /mistakes? in /, title);
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(said, /[\u0000-\u0009\u000b-\u001f\u202e]/, title);
    }
    const { code, complained } = await check(file(`"${'x'.repeat(10_000_000)}"`));
    assert.equal(code, 2);
    assert.ok(complained.length < 300, complained.slice(0, 300));
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('checks a standard in a folder as a city offers it', async () => {
    const city = file(musterstadt);
    for (const place of ['angelkarte/service.json', 'angelkarte']) {
      const { code, said, complained } = await check(join(standards, place), '--city', city);
      assert.equal(code, 0, complained + said);
      assert.match(said, /^Stadt Musterstadt: Angelkarte für ein Gewässer kaufen/);
      assert.match(said, /Nobody gets stuck/);
    }
  });

  it('says what a city may not change, and that it says nothing of a service', async () => {
    const place = join(standards, 'angelkarte', 'service.json');
    const { angelkarte } = musterstadt.services;
    const fixed = { ...musterstadt, services: { angelkarte: { ...angelkarte, stages: [] } } };
    const changed = await check(place, '--city', file(fixed));
    assert.equal(changed.code, 1);
    assert.match(changed.said, /services\.angelkarte\.stages is fixed by the standard/);
    for (const nothing of [{ ...musterstadt, services: {} }, {}, null, 7]) {
      const { code, said } = await check(place, '--city', file(nothing));
      assert.equal(code, 1);
      assert.match(said, /services\.angelkarte is missing/);
    }
  });

  it('says in which line a file is no JSON', async () => {
    const { code, complained } = await check(file('{\n"id": "a"\n"version": 1\n}'));
    assert.equal(code, 2);
    assert.match(complained, /is not JSON: in line 2 a comma is missing at the end\./);
  });

  it('lists what falls back to German in a language that is spoken, but nothing of one that is not', async () => {
    const inEnglish = spoken(service) as Service;
    const said = async (one: unknown) => (await check(file(one), '--on', '2026-11-28')).said;
    const { en: _, ...title } = inEnglish.title;
    assert.match(
      await said({ ...inEnglish, title }),
      /stuck.*\n\nIn en, shown in German \(1 of \d+\): title\n\n9 persons/s,
    );
    assert.doesNotMatch(await said(inEnglish), /shown in German/);
    const withoutHints = JSON.parse(JSON.stringify(service), (name, one: { de: string }) =>
      name === 'hint' ? { de: one.de, en: one.de } : one,
    ) as Service;
    assert.match(
      await said(withoutHints),
      /^In de-simple, shown in German \(\d+ of \d+\): .*, …$/m,
    );
  });

  it('says what to do with a standard without a city, and with a city without a standard', async () => {
    const place = join(standards, 'angelkarte', 'service.json');
    const alone = await check(place);
    assert.deepEqual([alone.code, alone.said], [2, '']);
    assert.match(alone.complained, /is a standard: .*--city city\.json/);
    const whole = await check(file(service), '--city', file(musterstadt));
    assert.deepEqual([whole.code, whole.said], [2, '']);
    assert.match(whole.complained, /stands for itself: .*Leave --city out/);
    const broken = mkdtempSync(join(folder, 'standard-'));
    writeFileSync(join(broken, 'service.json'), '{"open":[]}');
    writeFileSync(join(broken, 'texts.de.json'), '{');
    const unread = await check(broken, '--city', file(musterstadt));
    assert.equal(unread.code, 2);
    assert.match(unread.complained, /texts\.de\.json cannot be read: in line 1 /);
  });

  it('says where so many options travel with the first page that it is slow, also in entries', async () => {
    const options = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: { de: `Weg ${at}` } }));
    const reason = { purpose: { de: 'Weil.' }, legalBasis: '§ 1', retention: 'P1Y' };
    const asks = (name: string, count: number) => ({
      ...{ ...reason, name, kind: 'combobox', label: { de: 'Straße' }, required: true },
      options: options(count),
    });
    const several = {
      ...{ name: 'ways', kind: 'add-another', label: { de: 'Wege' }, entry: { de: 'Weg' } },
      ...{ required: false, atMost: 2, questions: [asks('inside', 301)] },
    };
    const steps = service.steps.map((step) =>
      step.name === 'person'
        ? { ...step, questions: [...(step.questions ?? []), asks('few', 300), several] }
        : step,
    );
    const { said } = await check(file({ ...service, steps }), '--on', '2026-11-28');
    assert.match(
      said,
      /^Slow on the first page: steps\/person\/questions\/ways\/questions\/inside\/options has 301 /m,
    );
    assert.equal(said.split('Slow on the first page').length, 2);
  });

  it('says that a definition that stands for itself names no code list', async () => {
    const text = JSON.stringify(service).replace('"options":', '"optionsFrom":"proofs","was":');
    const { code, said } = await check(file(text));
    assert.equal(code, 1);
    assert.match(said, /\/optionsFrom is only for a standard .* says its options in itself\./);
  });

  it('finds code lists beside the service, beside all of them, and beside the file of the city', async () => {
    const home = mkdtempSync(join(folder, 'lists-'));
    const dogs = join(home, 'hundesteuer');
    cpSync(join(standards, 'hundesteuer'), dogs, { recursive: true });
    const place = join(home, 'city.json');
    writeFileSync(place, JSON.stringify(musterstadt));
    const said = async () => (await check(dogs, '--city', place, '--on', '2026-11-28')).said;
    assert.match(await said(), /Nobody gets stuck/);
    assert.doesNotMatch(await said(), /shown in German/);
    renameSync(join(dogs, 'lists'), join(home, 'lists'));
    assert.match(await said(), /Nobody gets stuck/);
    const list = join(home, 'lists/dog-breeds.json');
    const content = readFileSync(list, 'utf8');
    writeFileSync(list, content.replace('"value": "poodle"', '"value": "terrier"'));
    assert.match(await said(), /1 mistake .*\n {2}lists\/dog-breeds\.json: options uses .* twice/);
    writeFileSync(list, content.slice(0, -3));
    const broken = await check(dogs, '--city', place);
    assert.deepEqual([broken.code, broken.said], [2, '']);
    assert.match(broken.complained, /dog-breeds\.json cannot be read: in line \d+ /);
    rmSync(join(home, 'lists'), { recursive: true });
    assert.match(await said(), /breed\/optionsFrom names the list “dog-breeds”, but there is no/);
  });
});
