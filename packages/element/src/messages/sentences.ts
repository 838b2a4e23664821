import { isolated } from '@stadtkit/kinds/direction.js';
import { dateFormat, formatsFor } from '@stadtkit/kinds/formats-for.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import { pluralOf } from '@stadtkit/kinds/plural.js';
import type { ProblemCode } from '@stadtkit/kinds/problem.js';
import type { ProblemData, ProblemMessages } from './problem-messages.js';

/**
 * A sentence with places for the data of its problem: `{max}` for a value, `{max|Wort|Wörter}` for a word that goes
 * with its number (`pluralOf`; `#` is the number itself), `{label}` for the question.
 */
export type Sentence = string | ((data: ProblemData) => string);

/** The words of a language that sentences are filled with. */
export interface Wording {
  /** How numbers and dates are written. */
  readonly locale: Locale;
  /** The parts of a date. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The catalogue of a language. */
export const sentences = (
  wording: Wording,
  all: Readonly<Record<ProblemCode, Sentence>>,
): ProblemMessages =>
  Object.fromEntries(
    Object.entries(all).map(([code, sentence]) => [
      code,
      (label: string, data: ProblemData, own?: string) =>
        filled(own ?? sentence, { ...data, label }, wording),
    ]),
  ) as unknown as ProblemMessages;

function filled(sentence: Sentence, data: ProblemData, wording: Wording): string {
  const text = typeof sentence === 'string' ? sentence : sentence(data);
  return text.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: string, forms?: string) => {
    const value = written(name, data, wording) ?? '';
    if (forms !== undefined)
      return pluralOf(wording.locale, Number(data[name]), forms.split('|')).replace(
        '#',
        () => value,
      );
    return isolated(value, wording.locale);
  });
}

/** A value as people write it in the language. */
function written(name: string, data: ProblemData, { locale, parts }: Wording): string | undefined {
  const value = data[name] ?? '';
  const formats = formatsFor(locale);
  if (name === 'parts')
    return new Intl.ListFormat(formats).format(value.split(' ').map((part) => parts[part] ?? part));
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dateWritten(value, locale);
  const style =
    /^(min|max|size|below|above|grouped|decimal)$/.test(name) && styles[data['as'] ?? ''];
  return style ? style(Number(value), formats) : value;
}

/** A day; a server may send one that does not exist. */
function dateWritten(iso: string, locale: Locale): string {
  const day = new Date(iso);
  return Number.isNaN(day.valueOf())
    ? iso
    : dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

const styles: Readonly<Record<string, (value: number, formats: string[]) => string>> = {
  // Not grouped: whoever types what stands in a sentence must mean the same by it.
  number: (value, formats) =>
    value.toLocaleString(formats, { maximumFractionDigits: 20, useGrouping: false }),
  money: (cents, formats) =>
    (cents / 100).toLocaleString(formats, { style: 'currency', currency: 'EUR' }),
  bytes: (bytes, formats) =>
    bytes < 1e6
      ? `${Math.ceil(bytes / 1e3).toLocaleString(formats)} kB`
      : `${(bytes / 1e6).toLocaleString(formats, { maximumFractionDigits: 1 })} MB`,
};
