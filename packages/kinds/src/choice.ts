/** An answer out of a code list. */
export interface Choice {
  /** What is kept. */
  readonly code: string;
  /** What people read and type. */
  readonly label: string;
  /** Other words for it: “Germany BRD”. */
  readonly also?: string;
  /** What it belongs to, shown beside it. */
  readonly group?: string;
}

/** Letters that Unicode does not take apart. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * A text for comparing: no case, no diacritics, one blank for whatever stands between words, and streets written out
 * (“Heidestr.”, “Str. des Friedens”).
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => plain[letter] ?? letter)
    .replace(/str(?:\.|\s(?=\s*\S))/g, 'strasse ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same for people who write ue for ü. */
const spelledOut = (text: string): string =>
  fold(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöü]/g, (letter) => `${letter}e`),
  );

/** A text, folded, in the spellings that people use. */
const spellings = (text: string): readonly string[] => [...new Set([fold(text), spelledOut(text)])];

/** Nobody types more to find something. */
const LONGEST = 100;

/** A choice with all that it is found by. */
interface Entry {
  readonly choice: Choice;
  /** Its label, folded, in the spellings that people use. */
  readonly names: readonly string[];
  /** Other words for it, folded: each, and all together. */
  readonly others: readonly string[];
  /** All of it in one text, each spelling behind a bar, so that no match reaches from one into the next. */
  readonly key: string;
}

/** A code list, made ready for being searched with every key press. */
export class Search {
  readonly #choices: readonly Choice[];
  readonly #entries: readonly Entry[];

  constructor(choices: readonly Choice[]) {
    this.#choices = choices;
    this.#entries = choices.map(entryOf);
  }

  /** What has all the words of a text in it: first what begins with it, then where a word does, then the rest. */
  find(text: string): readonly Choice[] {
    const line = text.slice(0, LONGEST);
    if (fold(line) === '') return line.trim() === '' ? this.#choices : [];
    const queries = spellings(line).map((query) => ({ query, words: query.split(' ') }));
    const ranks: Choice[][] = [[], [], []];
    for (const { choice, key } of this.#entries) {
      const found = queries.filter(({ words }) => words.every((word) => key.includes(word)));
      if (found.length > 0)
        ranks[Math.min(...found.map(({ query }) => rank(key, query)))]?.push(choice);
    }
    return ranks.flat();
  }

  /** The only choice that a text names: by its label, by its label without case and diacritics, or by another word for it. */
  exact(text: string): Choice | undefined {
    const line = text.trim();
    const [folded = '', ...rest] = spellings(line);
    if (folded === '') return undefined;
    // Who has finished typing means a street; while somebody types, “Str” may become “Strand”.
    const queries = [folded, ...rest].flatMap((one) => [one, one.replace(/str$/, 'strasse')]);
    const isIn = (spelled: readonly string[]) => queries.some((one) => spelled.includes(one));
    const ways: readonly ((entry: Entry) => boolean)[] = [
      ({ choice }) => choice.label === line,
      ({ names }) => isIn(names),
      ({ others }) => isIn(others),
    ];
    for (const isNamed of ways) {
      const named = this.#entries.filter(isNamed);
      if (named.length > 0) return named.length === 1 ? named[0]?.choice : undefined;
    }
    return undefined;
  }
}

function entryOf(choice: Choice): Entry {
  const { label, also = '', group = '' } = choice;
  const names = spellings(label);
  const others = [...new Set([also, ...also.split(/[\s,;]+/)].map(fold))].filter(Boolean);
  const key = [...names, ...others, fold(group)].map((one) => ` ${one}`).join('|');
  return { choice, names, others, key };
}

const rank = (key: string, query: string): number =>
  key.startsWith(` ${query}`) ? 0 : key.includes(` ${query}`) ? 1 : 2;
