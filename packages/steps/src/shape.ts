import { isDate } from '@stadtkit/kinds/iso-date.js';
import { locales } from '@stadtkit/kinds/locale.js';
import { isRecord } from './is-record.js';
import { mistake, type Mistake } from './mistake.js';

/**
 * The form of a definition: one value; names, of which one that ends with `?` may be missing; or a list, with the least and
 * the greatest number of entries behind it (0 and 1000). What editors know of it is printed from here (`services/src/schema`).
 */
export type Shape = Check | Shapes | readonly [shape: Shape, least?: number, most?: number];

export interface Shapes {
  readonly [name: string]: Shape;
}

/** Says what is wrong with one value. */
export interface Check {
  (value: unknown): string | undefined;
  readonly accepts?: Accepts;
}

/** What a check takes, as data: texts of a form, some values, numbers, one of some shapes, or one shape behind each name. */
export type Accepts =
  | RegExp
  | readonly unknown[]
  | { readonly least: number; readonly most: number; readonly parts?: boolean }
  | { readonly any: readonly Shape[] }
  | { readonly each: Shape }
  | ((value: unknown) => boolean);

/** Characters of a text, and entries of the longest list: more than anybody reads. */
export const LONGEST = 10_000;

const isOf = (value: unknown, shape: Shape): boolean => fits(value, shape, '').length < 1;

function isTaken(value: unknown, accepts: Accepts): boolean {
  if (typeof accepts === 'function') return accepts(value);
  if (accepts instanceof RegExp)
    return typeof value === 'string' && !/^[^]{10001}/u.test(value) && accepts.test(value);
  if ('any' in accepts) return accepts.any.some((one) => isOf(value, one));
  if ('each' in accepts)
    return isRecord(value) && Object.values(value).every((one) => isOf(one, accepts.each));
  if ('least' in accepts)
    return (
      typeof value === 'number' &&
      value >= accepts.least &&
      value <= accepts.most &&
      (accepts.parts || value % 1 === 0)
    );
  return accepts.includes(value);
}

/** Says one sentence of all that it does not take. */
export const check = (accepts: Accepts, says: string): Check =>
  Object.assign((value: unknown) => (isTaken(value, accepts) ? undefined : says), { accepts });

/** Somebody can read it: marks that nobody sees, spaces or dashes alone say nothing. */
export const text = check(/[\p{L}\p{N}]/u, 'must be a text.');
export const yes = check([true, false], 'must be true or false.');
export const date = check(
  (value) => typeof value === 'string' && isDate(value),
  'must be an ISO date such as 2026-07-01.',
);
export const pattern = (form: RegExp, example: string): Check =>
  check(form, `must look like ${example}.`);
export const oneOf = (...words: readonly string[]): Check =>
  check(words, `must be one of: ${words.join(', ')}.`);

/** Texts of clerks: German at least; a text that is there says something. */
export const words = check(
  (value) =>
    isRecord(value) &&
    typeof value['de'] === 'string' &&
    Object.keys(value).every(
      (name) => locales.some((one) => one === name) && text(value[name]) === undefined,
    ),
  `must be texts by language, German at least: { "de": "…" } (${locales.join(', ')}).`,
);

/** Conditions are read later, when all questions are known. */
export const condition = check(isRecord, 'must be a condition.');

/** Spans and counts by their names; their form is read with the conditions. */
export const fact = check(isRecord, 'must be an object.');

export const name = check(
  /^[a-z][A-Za-z0-9]*$/,
  'must begin with a small letter, and have only letters (a to z) and digits, like familyName.',
);

/** What is wrong with the form of a value, each with its path. Never throws for what JSON can say. */
export function fits(value: unknown, shape: Shape, path: string): readonly Mistake[] {
  const says = (text: string): Mistake[] => mistake(path || '(the definition)', text);
  if (typeof shape === 'function') {
    const text = shape(value);
    return text === undefined ? [] : says(text);
  }
  if (isList(shape)) {
    const [inner, least = 0, most = 1000] = shape;
    if (!Array.isArray(value) || value.length < least || value.length > most)
      return says(`must be a list of ${String(least)} to ${String(most)} entries.`);
    // Array.from: a place that was left out is one where something is missing.
    return Array.from(value).flatMap((one, at) => fits(one, inner, `${path}[${String(at)}]`));
  }
  if (!isRecord(value)) return says('must be an object.');
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  const found: Mistake[] = [];
  const known = new Set<string>();
  for (const [key, inner] of Object.entries(shape)) {
    const isOptional = key.endsWith('?');
    const name = isOptional ? key.slice(0, -1) : key;
    known.add(name);
    if (Object.hasOwn(value, name) && value[name] !== undefined)
      found.push(...fits(value[name], inner, at(name)));
    else if (!isOptional) found.push(...mistake(at(name), missing(inner)));
  }
  const unknown = Object.keys(value).filter((name) => !known.has(name));
  // Whoever has more names that nobody knows mends these first.
  return [
    ...unknown
      .slice(0, 100)
      .flatMap((name) =>
        mistake(at(name.slice(0, 100)), `is not known here. Known: ${[...known].join(', ')}.`),
      ),
    ...found,
  ];
}

/** Where one value is missing, what it must be. */
function missing(shape: Shape): string {
  const says = typeof shape === 'function' ? shape(undefined) : undefined;
  return says === undefined ? 'is missing.' : `is missing: it ${says}`;
}

const isList = (shape: Exclude<Shape, Check>): shape is readonly [Shape, number?, number?] =>
  Array.isArray(shape);
