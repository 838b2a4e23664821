import { locales } from '@stadtkit/kinds/locale.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import { jsonMistakes } from '@stadtkit/steps/json-mistakes.js';
import { mistake, type Mistake } from '@stadtkit/steps/mistake.js';
import { option, optionMistakes } from '@stadtkit/steps/read-question.js';
import type { Option } from '@stadtkit/steps/service.js';
import { check, fits, LONGEST, pattern, text, words, type Shapes } from '@stadtkit/steps/shape.js';
import { placeAt } from './place.js';

/** What stands in the files of code lists, by their names: `dog-breeds` is `lists/dog-breeds.json`. */
export type CodeLists = Readonly<Record<string, unknown>>;

/** Which version a list is, as whoever publishes it says: a day, or a number. */
const version = pattern(/^[\w.-]{1,50}$/, '2026-07-01');
const listName = pattern(/^[a-z][a-z0-9-]{0,99}$/, 'dog-breeds');

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
    LONGEST,
  ],
};

/** What a question says of its list: the name, or also the version for which it was written. */
export const optionsFrom = check(
  { any: [listName, { list: listName, version }] },
  'must be the name of a list (small letters, digits, hyphens), such as "dog-breeds" for lists/dog-breeds.json, or { "list": "dog-breeds", "version": "2026-07-01" }.',
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
 * `languages`: those that the service speaks, in which a proper name is said.
 */
export function readCodeList(
  name: string,
  value: unknown,
  languages: readonly string[],
): { readonly list?: CodeList; readonly mistakes: readonly Mistake[] } {
  const file = `lists/${name}.json`;
  const found = mistakesIn(value, file);
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

function mistakesIn(value: unknown, file: string): readonly Mistake[] {
  const { options } = isRecord(value) ? value : {};
  if (Array.isArray(options) && options.length > LONGEST)
    return mistake(
      'options',
      `has ${String(options.length)} entries; at most ${String(LONGEST)} can be shown. Ask first for what parts them, such as the district before the street.`,
    );
  const unreadable = jsonMistakes(value, file);
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
