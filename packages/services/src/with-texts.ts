import { isRecord } from '@stadtkit/steps/is-record.js';
import { mistake, type Mistake } from '@stadtkit/steps/mistake.js';

/** A place in a definition: the names that lead there, from the outside in. */
export type Place = readonly string[];

/**
 * Reads a place as files write it: names with slashes between them; a slash in a name is `~1`, a tilde `~0`
 * (RFC 6901, section 3).
 */
export const placeOf = (written: string): Place =>
  written.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * Puts the texts of one language into a definition: `{ "steps/person/title": "Ihre Daten" }`. What stands in a list is found
 * by its name, id or value, else by its number. Says which texts belong nowhere; never throws.
 */
export function withTexts(
  definition: unknown,
  locale: string,
  texts: unknown,
): { readonly definition: unknown; readonly mistakes: readonly Mistake[] } {
  const file = `texts.${locale}.json`;
  if (!isRecord(texts))
    return { definition, mistakes: mistake(file, 'must be an object: texts by their places.') };
  const mistakes: Mistake[] = [];
  let left = definition;
  for (const [written, text] of Object.entries(texts)) {
    const path = `${file}: ${written.slice(0, 100)}`;
    if (typeof text !== 'string') {
      mistakes.push(...mistake(path, 'must be a text.'));
      continue;
    }
    const put = changed(left, placeOf(written), (words) =>
      words === undefined || isRecord(words) ? { ...words, [locale]: text } : NOWHERE,
    );
    if (put === NOWHERE)
      mistakes.push(...mistake(path, 'belongs nowhere: the definition has no such place.'));
    else left = put;
  }
  return { definition: left, mistakes };
}

/** There is no such place. */
const NOWHERE: unique symbol = Symbol('nowhere');

/** A copy in which something else stands at a place; `NOWHERE` when it has no such place. */
function changed(
  value: unknown,
  [first, ...rest]: Place,
  change: (value: unknown) => unknown,
): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value)) {
    const at = value.findIndex((one, nth) => nameOf(one, nth) === first);
    if (at < 0) return NOWHERE;
    const put = changed(value[at], rest, change);
    return put === NOWHERE ? NOWHERE : value.map((one: unknown, nth) => (nth === at ? put : one));
  }
  if (!isRecord(value)) return NOWHERE;
  const before = Object.hasOwn(value, first) ? value[first] : undefined;
  if (before === undefined && rest.length > 0) return NOWHERE;
  const put = changed(before, rest, change);
  return put === NOWHERE ? NOWHERE : { ...value, [first]: put };
}

/** What something in a list is called. */
export function nameOf(value: unknown, at: number): string {
  if (isRecord(value))
    for (const word of ['name', 'id', 'value']) {
      const name = value[word];
      if (typeof name === 'string') return name;
    }
  return String(at);
}
