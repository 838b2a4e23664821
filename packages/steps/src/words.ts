import { catalogue } from '@stadtkit/kinds/catalogue.js';
import { formatsFor } from '@stadtkit/kinds/formats-for.js';
import { textIn, type Locale } from '@stadtkit/kinds/locale.js';
import { pluralOf } from '@stadtkit/kinds/plural.js';
import type { AnswerValue } from './application.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { Applicable } from './applicable.js';
import { computed, type Computed } from './computed.js';
import { kindOf } from './question-kinds.js';
import type { StepsMessages } from './messages/steps-messages.js';
import type { AttributeName, Question, Service } from './service.js';

export { dateWords } from '@stadtkit/kinds/date-words.js';

/** What the flow says in a language. */
export const stepsMessages = catalogue<StepsMessages>({
  de,
  'de-simple': deSimple,
  en,
  ar: async () => (await import('./messages/ar.js')).ar,
});

/** What the flow says of one service: where nothing is applied for, it speaks of no application. */
export function wordsFor({ result }: Service, locale: Locale): StepsMessages {
  const words = stepsMessages(locale);
  if (result.type !== 'receipt') return words;
  const { send, received, checks } = words.report;
  return {
    ...words,
    send,
    received: { ...words.received, ...received },
    checks: { ...words.checks, ...checks },
  };
}

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
  question: Question,
  value: AnswerValue | undefined,
  locale: Locale,
): string {
  const words = stepsMessages(locale);
  return value === undefined || value === ''
    ? words.notGiven
    : kindOf(question.kind).words(question, value, { ...words, locale });
}

const ICU_UNIT = { days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;

/** What is computed for somebody, in words: `1.234,5 m²`, `4 Wochen`, `48,00 €`; or that it is not known yet. */
export function valueWords(question: Question, found: Applicable, locale: Locale): string {
  const value = computed(question, found);
  return value ? computedWords(value, locale) : stepsMessages(locale).notKnownYet;
}

function computedWords({ amount, unit }: Computed, locale: Locale): string {
  // All places: a text is not rounded on its way (Chromium 106, Firefox 116, Safari 15.4).
  const number = (more: Intl.NumberFormatOptions = { maximumFractionDigits: 20 }): string =>
    new Intl.NumberFormat(formatsFor(locale), more).format(amount);
  if (unit === 'euros') return number({ style: 'currency', currency: 'EUR' });
  if (typeof unit === 'string')
    return number({ style: 'unit', unit: ICU_UNIT[unit], unitDisplay: 'long' });
  if (!unit) return number();
  // A word that is there only in German has the forms of German.
  const spoken = unit[locale] === undefined ? 'de' : locale;
  return `${number()} ${pluralOf(spoken, Number(amount), textIn(unit, locale).split('|'))}`;
}
