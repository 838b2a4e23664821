import { formats, type Format, type IdentifierFormat } from './formats.js';
import type { Rules, TextKind } from './kind.js';
import { strangeCharacter } from './character.js';
import type { Problem } from './problem.js';
import { nothing, valueOr } from './reading.js';
import { tidyLine } from './tidy.js';

export type { IdentifierFormat };

/** Every format, first the one that asks least. */
export const identifierFormats = [
  'file-number',
  ...(Object.keys(formats) as IdentifierFormat[]).filter((format) => format !== 'file-number'),
] as const;

/** What is no format is taken for the one that asks least: a page may have a slip in it. */
const formatOf = ({ format = 'file-number' }: Rules): Format =>
  formats[Object.hasOwn(formats, format) ? format : 'file-number'];

const plainly = (text: string, { plain }: Format): string => plain(tidyLine(text));

function problemOf(plain: string, format: Format): Problem | undefined {
  const { characters, allowed, lengths, form, example, check } = format;
  const strange = strangeCharacter(plain, characters, allowed);
  if (strange) return strange;
  if (lengths !== undefined && plain.length !== lengths)
    return { code: 'length', data: { length: lengths, actual: plain.length } };
  if (!form.test(plain)) return { code: 'format', data: { example } };
  return check && !check(plain) ? { code: 'check-digits' } : undefined;
}

/** A number that somebody gave out, by `format`: tax ID, licence plate, reference. Kept as registers keep it. */
export const identifier: TextKind = {
  tidy(text, rules = {}) {
    const format = formatOf(rules);
    const plain = plainly(text, format);
    return problemOf(plain, format) ? tidyLine(text) : format.shown(plain);
  },
  read(text, rules) {
    const format = formatOf(rules);
    const plain = plainly(text, format);
    return plain === '' ? nothing(rules) : valueOr(problemOf(plain, format), plain);
  },
};

/** What is wrong with a number of a format; nothing when there is none. */
export const formatProblem = (text: string, format: IdentifierFormat): Problem | undefined =>
  identifier.read(text, { format }).problem;

/** What a number of the format looks like. */
export const exampleOf = (format: IdentifierFormat): string => formats[format].example;
