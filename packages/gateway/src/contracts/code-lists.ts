import { equal, type Clause } from '@stadtkit/kinds/contract.js';
import type { Option } from '@stadtkit/steps/service.js';
import type { CodeLists, Wanted } from '../code-lists.js';

/** Code lists that are judged. */
export interface JudgedCodeLists {
  /** Makes them, with these lists and no others. */
  readonly of: (lists: Readonly<Record<string, readonly Option[]>>) => CodeLists;
}

const named = (value: string, de: string, more: Partial<Option> = {}): Option => ({
  value,
  label: { de, en: de },
  ...more,
});
const streets: readonly Option[] = [
  named('100', 'Heidestraße'),
  named('101', 'Heideweg'),
  named('102', 'An der Heide'),
  named('103', 'Straße des Friedens'),
  named('104', 'Müllerstraße'),
  named('105', 'Am Oelberg'),
  named('106', 'Neue Straße', { validFrom: '2027-01-01' }),
  named('107', 'Alte Straße', { validTo: '2026-12-31' }),
  named('108', 'Ringstraße'),
  named('109', 'Ringstraße'),
];
const trees: readonly Option[] = [
  { value: 'oak', label: { de: 'Eiche', en: 'Oak' } },
  { value: 'ash', label: { de: 'Esche', en: 'Ash' } },
];
const on = '2026-12-31';
const signal = new AbortController().signal;

const finds = async (
  lists: CodeLists,
  text: string,
  more: Partial<Wanted> = {},
  list = 'streets',
) => lists.find(list, { text, language: 'de', on, limit: 50, ...more }, signal);
const labels = async (...args: Parameters<typeof finds>) =>
  (await finds(...args)).entries.map(({ label }) => label);

/** What every `CodeLists` must keep to. Run each with a test runner of your choice. */
export const codeListsContract: readonly Clause<JudgedCodeLists>[] = [
  {
    title: 'says which lists it has',
    judge: async ({ of }) => {
      equal([...of({ streets, trees }).names].sort(), ['streets', 'trees'], 'the names');
    },
  },
  {
    title:
      'finds what begins so, then words that do, without case, umlauts and abbreviations in the way',
    judge: async ({ of }) => {
      const lists = of({ streets });
      const heide = ['Heidestraße', 'Heideweg', 'An der Heide'];
      for (const text of ['heide', 'HEIDE', ' Heide '])
        equal(await labels(lists, text), heide, `“${text}”`);
      for (const text of ['Heidestr.', 'heidestrasse', 'Heidestraße'])
        equal(await labels(lists, text), ['Heidestraße'], `“${text}”`);
      equal((await labels(lists, 'Str. des'))[0], 'Straße des Friedens', '“Str. des”');
      for (const text of ['Müllerstr.', 'Muellerstr', 'mullerstrasse'])
        equal(await labels(lists, text), ['Müllerstraße'], `“${text}”`);
      for (const text of ['Ölberg', 'oelberg'])
        equal(await labels(lists, text), ['Am Oelberg'], `“${text}”`);
    },
  },
  {
    title: 'finds nothing for no text, for signs, and in lists that it does not have',
    judge: async ({ of }) => {
      const lists = of({ streets });
      const nothing = { entries: [], total: 0 };
      for (const text of ['', ' ', '…', '%', '.*', '\u0000', 'Schlossallee'])
        equal(await finds(lists, text), nothing, JSON.stringify(text));
      for (const list of ['trees', '__proto__', 'constructor', '', '../streets'])
        equal(await finds(lists, 'Heide', {}, list), nothing, `the list “${list}”`);
    },
  },
  {
    title: 'gives no more than are wanted, and says how many there are',
    judge: async ({ of }) => {
      const { entries, total } = await finds(of({ streets }), 'heide', { limit: 2 });
      equal([entries.length, total], [2, 3], 'how many are given, and are there');
    },
  },
  {
    title: 'gives only what counts on the day, from the first day to the last one',
    judge: async ({ of }) => {
      const lists = of({ streets });
      const both = async (day: string) => [
        ...(await labels(lists, 'Alte Straße', { on: day })),
        ...(await labels(lists, 'Neue Straße', { on: day })),
      ];
      equal(await both('2026-12-31'), ['Alte Straße'], 'the last day of the old one');
      equal(await both('2027-01-01'), ['Neue Straße'], 'the first day of the new one');
      const old = { value: '107', label: 'Alte Straße' };
      equal(await lists.entry('streets', old, '2026-12-31', signal), old, 'the old one, in time');
      equal(
        await lists.entry('streets', old, '2027-01-01', signal),
        undefined,
        'the old one, late',
      );
    },
  },
  {
    title: 'speaks the language of whoever asks, and understands the others',
    judge: async ({ of }) => {
      const lists = of({ trees });
      equal(await labels(lists, 'ei', { language: 'en' }, 'trees'), ['Oak'], 'by its German name');
      equal(
        await labels(lists, 'oak', { language: 'de' }, 'trees'),
        ['Eiche'],
        'by its English name',
      );
    },
  },
  {
    title: 'knows the entry of an answer, in whatever language it was chosen, and no forged one',
    judge: async ({ of }) => {
      const lists = of({ streets, trees });
      const oak = { value: 'oak', label: 'Eiche' };
      const entry = (list: string, answer: { value?: string; label: string }) =>
        lists.entry(list, answer, on, signal);
      equal(await entry('trees', oak), oak, 'as it was chosen');
      equal(await entry('trees', { value: 'oak', label: 'Oak' }), oak, 'chosen in English');
      for (const [list, answer] of [
        ['trees', { value: 'oak', label: 'Esche' }],
        ['trees', { value: 'elm', label: 'Eiche' }],
        ['streets', oak],
        ['trees', { value: '__proto__', label: 'Eiche' }],
        ['none', oak],
      ] as const)
        equal(await entry(list, answer), undefined, `${list} ${JSON.stringify(answer)}`);
    },
  },
  {
    title: 'knows what was only typed when it names one entry, and guesses nothing between two',
    judge: async ({ of }) => {
      const lists = of({ streets });
      const typed = async (label: string) =>
        (await lists.entry('streets', { label }, on, signal))?.value;
      for (const text of ['Heidestraße', 'heidestr.', 'Heidestr', ' HEIDESTRASSE '])
        equal(await typed(text), '100', `“${text}”`);
      for (const text of ['Heide', 'Ringstraße', 'Neue Straße', '', '…'])
        equal(await typed(text), undefined, `“${text}”`);
      const ring = { value: '109', label: 'Ringstraße' };
      equal(await lists.entry('streets', ring, on, signal), ring, 'one of two, by its value');
    },
  },
];
