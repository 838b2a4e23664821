import { isDate } from '@stadtkit/kinds/iso-date.js';
import { locales } from '@stadtkit/kinds/locale.js';
import { isRecord } from './is-record.js';
import { mistake, type Mistake } from './mistake.js';

/** The form of a definition: what says nothing is right; a name ending with `?` may be missing. */
export type Shape = ((value: unknown) => string | undefined) | Shapes | readonly [Shape];

export interface Shapes {
  readonly [name: string]: Shape;
}

/** Somebody can read it: marks that nobody sees, spaces or dashes alone say nothing. */
const says = (value: unknown): boolean => typeof value === 'string' && /[\p{L}\p{N}]/u.test(value);
export const text: Shape = (value) => (says(value) ? undefined : 'must be a text.');
export const yes: Shape = (value) =>
  typeof value === 'boolean' ? undefined : 'must be true or false.';
export const date: Shape = (value) =>
  typeof value === 'string' && isDate(value)
    ? undefined
    : 'must be an ISO date such as 2026-07-01.';
export const pattern =
  (form: RegExp, example: string): Shape =>
  (value) =>
    typeof value === 'string' && form.test(value) ? undefined : `must look like ${example}.`;
export const oneOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    words.includes(value as string) ? undefined : `must be one of: ${words.join(', ')}.`;

/** Texts of clerks: German at least; a text that is there says something. */
export const words: Shape = (value) =>
  isRecord(value) &&
  typeof value['de'] === 'string' &&
  Object.entries(value).every(
    ([name, one]) => locales.some((locale) => locale === name) && says(one),
  )
    ? undefined
    : `must be texts by language, with “de” at least (${locales.join(', ')}).`;

/** Conditions are read later, when all questions are known. */
export const condition: Shape = (value) => (isRecord(value) ? undefined : 'must be a condition.');

export const name = pattern(/^[a-z][A-Za-z0-9]*$/, 'familyName');

/** What is wrong with the form of a value, each with its path. Never throws. */
export function fits(value: unknown, shape: Shape, path: string): readonly Mistake[] {
  const says = (text: string): Mistake[] => mistake(path || '(the definition)', text);
  if (typeof shape === 'function') {
    const text = shape(value);
    return text === undefined ? [] : says(text);
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return says('must be a list.');
    return value.flatMap((one, at) => fits(one, shape[0] as Shape, `${path}[${String(at)}]`));
  }
  if (!isRecord(value)) return says('must be an object.');
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  const names = Object.keys(shape).map((name) => name.replace('?', ''));
  const unknown = Object.keys(value)
    .filter((name) => !names.includes(name))
    .flatMap((name) =>
      mistake(at(name.slice(0, 100)), `is not known here. Known: ${names.join(', ')}.`),
    );
  const found = Object.entries(shape).flatMap(([key, inner]) => {
    const name = key.replace('?', '');
    if (Object.hasOwn(value, name) && value[name] !== undefined)
      return fits(value[name], inner, at(name));
    return key.endsWith('?') ? [] : mistake(at(name), 'is missing.');
  });
  return [...unknown, ...found];
}
