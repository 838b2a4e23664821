import { isRecord } from './is-record.js';

/**
 * What an answer is: one value, or several entries of which each has its own. JSON, so that it is the same in the draft,
 * in the envelope and at the office.
 */
export type AnswerValue = PlainValue | readonly AnswerEntry[];

/** A text in the plain form of its kind, yes or no, several choices, or the parts of an address or a range. */
export type PlainValue = string | boolean | readonly string[] | AnswerParts;

/** By the name of the part. */
export type AnswerParts = Readonly<Record<string, string>>;

/** One of several, by the names of its questions; a question that was not answered is left out. */
export type AnswerEntry = Readonly<Record<string, PlainValue>>;

/** Far more characters, choices, parts and entries than any answer has that could be right. */
const MOST = { characters: 1_000_000, choices: 1000, parts: 20, entries: 100, questions: 100 };

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length < MOST.characters;

/** Nothing at all is no answer: then the answer is left out. */
const isSome = ({ length }: readonly unknown[], most: number): boolean =>
  length > 0 && length <= most;

/** A value that came from outside, copied; undefined when it is none: a number, nested deeper, or far too big. */
export function readAnswerValue(value: unknown): AnswerValue | undefined {
  const entries = entriesIn(value);
  if (!entries) return readPlain(value);
  const read = entries.map(readEntry);
  return isSome(read, MOST.entries) && read.every((one) => one !== undefined) ? read : undefined;
}

function readPlain(value: unknown): PlainValue | undefined {
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

/** Nothing in it is an entry all the same: somebody added it, and is to be asked. */
function readEntry(value: object): AnswerEntry | undefined {
  const read = Object.entries(value).map(([name, one]) => [name, readPlain(one)] as const);
  const isRight = read.every(
    ([name, one]) => /^[a-z][A-Za-z0-9]*$/.test(name) && one !== undefined,
  );
  return isRight && read.length <= MOST.questions
    ? (Object.fromEntries(read) as AnswerEntry)
    : undefined;
}

/** The entries of an answer that has several; undefined: it is another value, whatever it is. */
export function entriesIn(value: unknown): readonly AnswerEntry[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord)
    ? (value as readonly AnswerEntry[])
    : undefined;
}

/** Whether two values say the same. Parts and the answers of an entry have no order; choices and entries have one. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const values = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    Array.isArray(one) === Array.isArray(other) &&
    values.length === others.size &&
    values.every(([name, value]) => others.has(name) && isSameValue(value, others.get(name)))
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
