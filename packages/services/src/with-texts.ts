import { isRecord } from '@stadtkit/steps/is-record.js';
import { jsonMistakes } from '@stadtkit/steps/json-mistakes.js';
import { mistake, type Mistake } from '@stadtkit/steps/mistake.js';
import { nameOf, placeOf, type Place } from './place.js';

/**
 * Puts the texts of one language into a copy of a definition: `{ "steps/person/title": "Ihre Daten" }`. What stands in a list
 * is found by its name, id or value, else by its number. Says which texts of the file belong nowhere; never throws.
 */
export function withTexts(
  definition: unknown,
  locale: string,
  texts: unknown,
  file = `texts.${locale.slice(0, 100)}.json`,
): { readonly definition: unknown; readonly mistakes: readonly Mistake[] } {
  const mistakes = [...jsonMistakes(texts, file), ...jsonMistakes(definition)];
  if (mistakes.length > 0) return { definition, mistakes };
  if (!isRecord(texts))
    return { definition, mistakes: mistake(file, 'must be an object: texts by their places.') };
  // Every value for itself, also what a program has put in two places.
  const whole: unknown = JSON.parse(JSON.stringify(definition));
  const find = finder();
  // What is renamed has many texts: they are said at once.
  const lost = new Map<string, string[]>();
  for (const [written, text] of Object.entries(texts)) {
    if (written === '$schema') continue;
    const path = `${file}: ${written.slice(0, 100)}`;
    if (typeof text !== 'string') mistakes.push(...mistake(path, 'must be a text.'));
    else {
      const fault = put(whole, placeOf(written), locale, text, find);
      if (fault === undefined) continue;
      const paths = lost.get(fault) ?? [];
      paths.push(path);
      lost.set(fault, paths);
    }
  }
  for (const [fault, [first = '', ...more]] of lost) {
    const others = more.length > 0 ? `, like ${String(more.length)} more` : '';
    mistakes.push(...mistake(first, `belongs nowhere${others}: ${fault}`));
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

/** The texts at a place of a definition, by language; undefined where no text can stand. */
export function textsAt(
  definition: unknown,
  written: string,
): Readonly<Record<string, unknown>> | undefined {
  const spot = spotAt(definition, placeOf(written), finder());
  return typeof spot === 'string' ? undefined : spot.words;
}

/** Puts a text where it belongs; says why there is no such place. */
function put(
  whole: unknown,
  place: Place,
  locale: string,
  text: string,
  find: Find,
): string | undefined {
  const spot = spotAt(whole, place, find, true);
  if (typeof spot === 'string') return spot;
  const { holder, last, words } = spot;
  setOwn(holder, last, setOwn(words, locale, text));
  return undefined;
}

interface Spot {
  readonly holder: Record<string, unknown>;
  readonly last: string;
  readonly words: Record<string, unknown>;
}

/** `begins`: a question that says nothing of its problems yet begins to, since only texts are said there. */
function spotAt(whole: unknown, place: Place, find: Find, begins = false): Spot | string {
  let holder = whole;
  for (const [at, part] of place.slice(0, -1).entries()) {
    const name = find(holder, part);
    if (begins && isOfProblems(place, at) && isRecord(holder) && !Object.hasOwn(holder, part))
      setOwn(holder, part, {});
    if (name === undefined || !Object.hasOwn(holder as object, name))
      return `there is no “${part}” in ${at > 0 ? `“${place.slice(0, at).join('/')}”` : 'the definition'}.`;
    holder = (holder as Readonly<Record<string, unknown>>)[name];
  }
  const last = find(holder, place.at(-1) ?? '');
  if (last === undefined || !isHolder(holder)) return 'the definition has no such place.';
  const words = Object.hasOwn(holder, last) ? holder[last] : undefined;
  if (words !== undefined && !isRecord(words))
    return 'the definition says something else there already; what people read stands only in the files of texts.';
  return { holder, last, words: words ?? {} };
}

/** Whether a part of a place is “problems” of a question: `steps/tree/questions/girth/problems/missing`. */
const isOfProblems = (place: Place, at: number): boolean =>
  place[at] === 'problems' && place[at - 2] === 'questions' && at === place.length - 2;

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
