import { isRecord } from './is-record.js';

/**
 * What an answer is: a text in the plain form of its kind, yes or no, several choices, or the parts of an address or a
 * range. JSON, so that it is the same in the draft, in the envelope and at the office.
 */
export type AnswerValue = string | boolean | readonly string[] | AnswerParts;

/** By the name of the part. */
export type AnswerParts = Readonly<Record<string, string>>;

/** Far more characters, choices and parts than any answer has that could be right. */
const MOST = { characters: 1_000_000, choices: 1000, parts: 20 };

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length < MOST.characters;

/** No part at all is no answer: then the answer is left out. */
const isSome = ({ length }: readonly unknown[], most: number): boolean =>
  length > 0 && length <= most;

/** A value that came from outside, copied; undefined when it is none: a number, nested, or far too big. */
export function readAnswerValue(value: unknown): AnswerValue | undefined {
  if (isText(value) || typeof value === 'boolean') return value;
  if (Array.isArray(value))
    return isSome(value, MOST.choices) && value.every(isText) ? [...value] : undefined;
  if (!isRecord(value)) return undefined;
  const parts = Object.entries(value);
  const isRight = parts.every(([name, text]) => /^[a-z][A-Za-z]*$/.test(name) && isText(text));
  return isRight && isSome(parts, MOST.parts)
    ? (Object.fromEntries(parts) as AnswerParts)
    : undefined;
}

/** Whether two values say the same. The parts of an answer have no order, its choices have one. */
export function isSameValue(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const entries = Object.entries<string>(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    entries.length === Object.keys(other).length &&
    entries.every(([name, text]) => new Map(Object.entries<string>(other)).get(name) === text)
  );
}
