import { isRecord } from '@stadtkit/steps/is-record.js';
import { jsonMistakes } from '@stadtkit/steps/json-mistakes.js';
import { mistake, type Mistake } from '@stadtkit/steps/mistake.js';
import { nameOf, placeOf, type Place } from './place.js';

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
    else {
      const fault = put(whole, placeOf(written), locale, text, find);
      if (fault !== undefined) mistakes.push(...mistake(path, `belongs nowhere: ${fault}`));
    }
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

/** Puts a text where it belongs; says why there is no such place. */
function put(
  whole: unknown,
  place: Place,
  locale: string,
  text: string,
  find: Find,
): string | undefined {
  let holder = whole;
  for (const [at, part] of place.slice(0, -1).entries()) {
    const name = find(holder, part);
    if (name === undefined || !Object.hasOwn(holder as object, name))
      return `there is no “${part}” in ${at > 0 ? `“${place.slice(0, at).join('/')}”` : 'the definition'}.`;
    holder = (holder as Readonly<Record<string, unknown>>)[name];
  }
  const last = find(holder, place.at(-1) ?? '');
  if (last === undefined || !isHolder(holder)) return 'the definition has no such place.';
  const words = Object.hasOwn(holder, last) ? holder[last] : undefined;
  if (words !== undefined && !isRecord(words))
    return 'the definition says something else there already.';
  setOwn(holder, last, setOwn(words ?? {}, locale, text));
  return undefined;
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
