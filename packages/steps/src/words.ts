import { messagesIn, textIn, type Locale } from '@stadtkit/kinds/locale.js';
import type { AnswerValue } from './application.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { StepsMessages } from './messages/steps-messages.js';
import type { AttributeName, Question } from './service.js';

/** What the flow says in a language. */
export const stepsMessages = (locale: Locale): StepsMessages =>
  messagesIn({ de, 'de-simple': deSimple, en }, locale);

/** What is read from an identity, in words: whole names and addresses by one word, single parts by theirs. */
export function readsWords(
  attributes: readonly AttributeName[],
  words: StepsMessages['identity']['reads'],
): readonly string[] {
  const groups = {
    name: ['familyName', 'givenNames'],
    birthDate: ['birthDate'],
    address: ['street', 'postalCode', 'place'],
  } as const satisfies Partial<Record<keyof typeof words, readonly AttributeName[]>>;
  return Object.entries(groups).flatMap(([group, parts]) =>
    parts.every((part) => attributes.includes(part))
      ? [words[group as keyof typeof groups]]
      : parts.filter((part) => attributes.includes(part)).map((part) => words[part]),
  );
}

/** An answer in words: the option’s label, a date as people write it, or what was typed. */
export function answerWords(
  { kind, options }: Question,
  value: AnswerValue | undefined,
  locale: Locale,
): string {
  const words = stepsMessages(locale);
  if (value === undefined || value === false || value === '') return words.notGiven;
  if (value === true) return words.yes;
  const option = options?.find((one) => one.value === value);
  if (option) return textIn(option.label, locale);
  return kind === 'date' || kind === 'partial-date' ? dateWords(value, locale) : value;
}

/** `1988-03-14` → `14.03.1988`, `1988-03` → `03.1988`, `1988` → `1988`; in English `14 March 1988`. */
export function dateWords(iso: string, locale: Locale): string {
  if (locale !== 'en') return iso.split('-').reverse().join('.');
  const [year = '', month, day] = iso.split('-').map(Number);
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), (month ?? 1) - 1, day ?? 1));
}
