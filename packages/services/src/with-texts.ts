import { isRecord } from '@stadtkit/steps/is-record.js';
import { jsonMistakes } from '@stadtkit/steps/json-mistakes.js';
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
 * Puts the texts of one language into a copy of a definition: `{ "steps/person/title": "Ihre Daten" }`. What stands in a list
 * is found by its name, id or value, else by its number. Says which texts belong nowhere; never throws.
 */
export function withTexts(
  definition: unknown,
  locale: string,
  texts: unknown,
): { readonly definition: unknown; readonly mistakes: readonly Mistake[] } {
  const file = `texts.${locale.slice(0, 100)}.json`;
  const mistakes = [...jsonMistakes(texts, file), ...jsonMistakes(definition)];
  if (mistakes.length > 0) return { definition, mistakes };
  if (!isRecord(texts))
    return { definition, mistakes: mistake(file, 'must be an object: texts by their places.') };
  // Every value for itself, also what a program has put in two places.
  const whole: unknown = JSON.parse(JSON.stringify(definition));
  const find = finder();
  for (const [written, text] of Object.entries(texts)) {
    if (written === '$schema') continue;
    const path = `${file}: ${written.slice(0, 100)}`;
    if (typeof text !== 'string') mistakes.push(...mistake(path, 'must be a text.'));
    else if (!put(whole, placeOf(written), locale, text, find))
      mistakes.push(...mistake(path, 'belongs nowhere: the definition has no such place.'));
  }
  return { definition: whole, mistakes };
}

/** The name of what has a name in something, or undefined. */
type Find = (inside: unknown, name: string) => string | undefined;

/** Remembers where in a list something stands, so that a thousand texts do not go through it a thousand times. */
function finder(): Find {
  const known = new WeakMap<readonly unknown[], ReadonlyMap<string, string>>();
  return (inside, name) => {
    if (!Array.isArray(inside)) return isRecord(inside) ? name : undefined;
    const list: readonly unknown[] = inside;
    const numbers =
      known.get(list) ??
      // The first one counts.
      new Map(list.map((one, at) => [nameOf(one, at), String(at)] as const).reverse());
    known.set(list, numbers);
    return numbers.get(name);
  };
}

/** Whether the definition has such a place; then the text stands there. */
function put(whole: unknown, place: Place, locale: string, text: string, find: Find): boolean {
  let holder = whole;
  for (const part of place.slice(0, -1)) {
    const name = find(holder, part);
    if (name === undefined || !Object.hasOwn(holder as object, name)) return false;
    holder = (holder as Readonly<Record<string, unknown>>)[name];
  }
  const last = find(holder, place.at(-1) ?? '');
  if (last === undefined || !isHolder(holder)) return false;
  const words = Object.hasOwn(holder, last) ? holder[last] : undefined;
  if (words !== undefined && !isRecord(words)) return false;
  setOwn(holder, last, setOwn(words ?? {}, locale, text));
  return true;
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Sets a name of an object as data, also `__proto__`. */
export function setOwn<T extends object>(holder: T, name: string, value: unknown): T {
  return Object.defineProperty(holder, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
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
