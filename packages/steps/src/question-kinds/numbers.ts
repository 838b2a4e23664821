import type { Rules, TextKind } from '@stadtkit/kinds/kind.js';
import { textIn, type Locale } from '@stadtkit/kinds/locale.js';
import { money as amounts } from '@stadtkit/kinds/money.js';
import { number as numbers } from '@stadtkit/kinds/number.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { MOST_CENTS } from '../most-cents.js';
import { check, words as texts } from '../shape.js';
import type { Asked } from './asked.js';
import { asText, textProblem, typedIn, type KindOfQuestion } from './kind-of-question.js';

/** Kinds compare digits: nothing that is written `1e21` or `1e-7`. */
const above = { least: 1e-6, most: 1e15, parts: true };
const above0 = check(above, 'must be a number above 0.');
export const aNumber = check(
  {
    any: [
      check([0], ''),
      above0,
      check({ least: -above.most, most: -above.least, parts: true }, ''),
    ],
  },
  'must be a number.',
);
const places = check({ least: 0, most: 10 }, 'must be a whole number from 0 to 10.');
const cents = check(
  { least: -MOST_CENTS, most: MOST_CENTS },
  `must be whole cents up to ${String(MOST_CENTS)}.`,
);

const limits = ({ min, max, step, decimals }: Asked): Rules => ({
  decimals,
  ...(min === undefined ? {} : { min: String(min) }),
  ...(max === undefined ? {} : { max: String(max) }),
  ...(step === undefined ? {} : { step: String(step) }),
});

/** How the plain form of a kind is written, so that the kind reads the same again. */
type Writing = (plain: string, locale: Locale) => string;

/** A number: the form that is kept does not depend on the language in which it was typed. */
function measured(
  kind: TextKind,
  form: RegExp,
  write: Writing,
  loose: (question: Asked) => Rules,
): Pick<KindOfQuestion, 'compares' | 'read' | 'problem' | 'written'> {
  const problemOf = (question: Asked, plain: string): Problem | undefined => {
    if (!form.test(plain)) return { code: 'not-a-number' };
    const { problem, value } = kind.read(write(plain, 'en'), { ...limits(question), locale: 'en' });
    return problem ?? (value === plain ? undefined : { code: 'not-a-number' });
  };
  return {
    compares: 'number',
    read(data, question, locale) {
      const typed = typedIn(data, question.name);
      if (typed === undefined) return undefined;
      const { value } = kind.read(typed, { ...loose(question), locale });
      // What cannot be read stays as it was typed, unless it would be a number then that nobody meant: 1.234
      return value ?? (problemOf({ ...question, name: '' }, typed) ? typed : undefined);
    },
    problem: (question, value) => textProblem(question, value, (text) => problemOf(question, text)),
    written: (_, value, locale) => (form.test(value) ? write(value, locale) : value),
  };
}

const decimal: Writing = (plain, locale) => (locale === 'en' ? plain : plain.replace('.', ','));

const numeral = measured(numbers, /^-?\d+(?:\.\d+)?$/, decimal, ({ decimals }) => ({ decimals }));

/** `1234.5` */
export const number: KindOfQuestion = {
  ...numeral,
  asks: true,
  shape: { 'min?': aNumber, 'max?': aNumber, 'step?': above0, 'decimals?': places, 'unit?': texts },
  words(question, value, { locale }) {
    const written = numeral.written?.(question, asText(value), locale) ?? asText(value);
    return question.unit ? `${written} ${textIn(question.unit, locale)}` : written;
  },
};

/** `48000` → `480.00`, and as an amount is written in the language of the page. */
function euros(plain: string, locale: Locale): string {
  const digits = plain.replace('-', '').padStart(3, '0');
  const amount = `${plain.startsWith('-') ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return locale === 'en' ? amount : amounts.tidy(amount.replace('.', ','), { locale });
}

const sum = measured(amounts, /^-?\d+$/, euros, () => ({ min: String(-(10 ** 15)) }));

/** Whole cents: `48000`. */
export const money: KindOfQuestion = {
  ...sum,
  asks: true,
  shape: { 'min?': cents, 'max?': cents },
  words(question, value, words) {
    const text = asText(value);
    return /^-?\d+$/.test(text)
      ? words.euros(amounts.tidy(euros(text, words.locale), { locale: words.locale }))
      : text;
  },
};
