import { locales } from '@stadtkit/kinds/locale.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import { jsonMistakes } from '@stadtkit/steps/json-mistakes.js';
import { mistake, type Mistake } from '@stadtkit/steps/mistake.js';
import { isAsked, listName, option, optionMistakes } from '@stadtkit/steps/read-question.js';
import type { Option } from '@stadtkit/steps/service.js';
import { check, fits, LONGEST, pattern, text, words, type Shapes } from '@stadtkit/steps/shape.js';
import { placeAt } from './place.js';

/** What stands in the files of code lists, by their names: `dog-breeds` is `lists/dog-breeds.json`. */
export type CodeLists = Readonly<Record<string, unknown>>;

/** The options of the lists that a server is asked for, by their names. */
export type AskedLists = Readonly<Record<string, readonly Option[]>>;

/** Which version a list is, as whoever publishes it says: a day, or a number. */
const version = pattern(/^[\w.-]{1,50}$/, '2026-07-01');

/** Entries of a list that a server is asked for: nobody sees all of them. */
const MOST_ASKED = 100_000;

/** The form of a file. A proper name is a text alone: it is called so in every language. */
export const codeListShape: Shapes = {
  '$schema?': text,
  version,
  options: [
    {
      ...option,
      label: check(
        { any: [text, words] },
        `must be a text (a proper name), or texts by language, German at least: { "de": "…" } (${locales.join(', ')}).`,
      ),
    },
    1,
    MOST_ASKED,
  ],
};

/**
 * What a question says of its list: the name, or also the version for which it was written, and whether the server is asked
 * for it while somebody types.
 */
export const optionsFrom = check(
  {
    any: [
      listName,
      { list: listName, version },
      { list: listName, 'version?': version, asked: isAsked },
    ],
  },
  'must be the name of a list (small letters, digits, hyphens), such as "dog-breeds" for lists/dog-breeds.json, or { "list": "dog-breeds", "version": "2026-07-01" }; with "asked": true it stays on the server.',
);

/** An option in its file. */
type Listed = Omit<Option, 'label'> & { readonly label: string | Option['label'] };

/** A list that can be used. */
export interface CodeList {
  readonly version: string;
  readonly options: readonly Option[];
}

/**
 * Reads a code list. Says everything that is wrong with it, each with its place in the file; never throws for JSON.
 * `languages`: those that the service speaks, in which a proper name is said. `isAskedFor`: a server is asked for it, so that it may
 * be longer than what travels in a definition.
 */
export function readCodeList(
  name: string,
  value: unknown,
  languages: readonly string[],
  isAskedFor = false,
): { readonly list?: CodeList; readonly mistakes: readonly Mistake[] } {
  const file = `lists/${name}.json`;
  const found = mistakesIn(value, file, isAskedFor ? MOST_ASKED : LONGEST);
  if (found.length > 0)
    return {
      mistakes: found.map(({ path, says }) => ({
        path: path === file ? file : `${file}: ${placeAt(value, path)}`,
        says,
      })),
    };
  const { version, options } = value as { version: string; options: readonly Listed[] };
  return {
    list: {
      version,
      options: options.map(({ label, ...rest }) => ({
        ...rest,
        label: typeof label === 'string' ? everywhere(label, languages) : label,
      })),
    },
    mistakes: [],
  };
}

function mistakesIn(value: unknown, file: string, most: number): readonly Mistake[] {
  const { options } = isRecord(value) ? value : {};
  if (Array.isArray(options) && options.length > most)
    return mistake(
      'options',
      `has ${String(options.length)} entries; at most ${String(most)} can be shown. Ask first for what parts them, such as the district before the street${most < MOST_ASKED ? ', or leave it on the server ("asked": true)' : ''}.`,
    );
  const unreadable = jsonMistakes(value, file, most);
  if (unreadable.length > 0) return unreadable;
  const form = isRecord(value)
    ? fits(value, codeListShape, '')
    : mistake(file, 'must be an object: { "version": "2026-07-01", "options": [ … ] }.');
  return form.length > 0
    ? form
    : optionMistakes((value as { options: readonly Option[] }).options, 'options');
}

const everywhere = (name: string, languages: readonly string[]): Option['label'] => ({
  de: name,
  ...Object.fromEntries(languages.map((language) => [language, name])),
});
