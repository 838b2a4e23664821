import { accessCode as accessCodes } from '@stadtkit/kinds/code.js';
import { email as emails } from '@stadtkit/kinds/email.js';
import { iban as ibans } from '@stadtkit/kinds/iban.js';
import {
  exampleOf,
  identifier as identifiers,
  identifierFormats,
} from '@stadtkit/kinds/identifier.js';
import type { Rules, TextKind } from '@stadtkit/kinds/kind.js';
import { nameProblem, wordsProblem } from '@stadtkit/kinds/latin-problem.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { phone as phones } from '@stadtkit/kinds/phone.js';
import { text as texts } from '@stadtkit/kinds/text.js';
import { time as times } from '@stadtkit/kinds/time.js';
import { year as years } from '@stadtkit/kinds/year.js';
import { check, LONGEST, oneOf, pattern, type Shapes } from '../shape.js';
import type { Asked } from './asked.js';
import { asText, textProblem, typedIn, type KindOfQuestion } from './kind-of-question.js';

const length = check({ least: 1, most: LONGEST }, 'must be a whole number of characters.');

/** Words, kept as they were typed: nothing in them has another form. */
const asTyped = (
  shape: Shapes,
  problemOf: (text: string, rules: Rules) => Problem | undefined,
): KindOfQuestion => ({
  asks: true,
  shape,
  compares: 'text',
  // A form gives the ends of lines as `\r\n`, a control as `\n`.
  read: (form, { name }) => typedIn(form, name)?.replace(/\r\n?/g, '\n'),
  problem: (question, value) =>
    textProblem(question, value, (text) =>
      problemOf(text, { required: question.required, maxLength: question.maxLength }),
    ),
  words: (_, value) => asText(value),
});

/** A line of words: a street, a place, a title (DIN 91379, type B). */
export const text = asTyped({ 'maxLength?': length }, wordsProblem);
/** The name of a person (DIN 91379, type A). */
export const name = asTyped({ 'maxLength?': length }, nameProblem);
/** Several lines (DIN 91379, type C). */
export const textArea = asTyped(
  { 'maxLength?': length },
  (value, rules) => texts.read(value, rules).problem,
);
/** Register and city print a code in their own grouping, so any that can be read counts. */
export const accessCode = asTyped({}, (value, rules) => accessCodes.read(value, rules).problem);

interface Plain {
  readonly kind: TextKind;
  readonly shape?: Shapes;
  readonly example: (question: Asked) => string;
  readonly form?: (question: Asked) => Pick<Rules, 'format'>;
}

const limits = ({ min, max, step }: Asked): Rules => ({
  ...(min === undefined ? {} : { min: String(min) }),
  ...(max === undefined ? {} : { max: String(max) }),
  ...(step === undefined ? {} : { step: String(step) }),
});

/** What has one plain form, which is kept: E.164, an IBAN without blanks, `09:30`. The office takes no other. */
function plain({ kind, shape = {}, example, form = () => ({}) }: Plain): KindOfQuestion {
  const problemOf = (question: Asked, text: string): Problem | undefined => {
    const { problem, value } = kind.read(text, { ...form(question), ...limits(question) });
    if (problem) return problem;
    return value === text ? undefined : { code: 'format', data: { example: example(question) } };
  };
  return {
    asks: true,
    shape,
    compares: 'text',
    read(formData, question) {
      const typed = typedIn(formData, question.name);
      return typed === undefined ? undefined : (kind.read(typed, form(question)).value ?? typed);
    },
    problem: (question, value) => textProblem(question, value, (text) => problemOf(question, text)),
    words: (question, value) => kind.tidy(asText(value), form(question)),
    written: (question, value) => kind.tidy(value, form(question)),
  };
}

export const email = plain({ kind: emails, example: () => 'max@example.de' });
/** E.164. */
export const phone = plain({ kind: phones, example: () => '+49231500' });
/** Without blanks. */
export const iban = plain({ kind: ibans, example: () => 'DE89370400440532013000' });
/** As registers keep it, by its format. */
export const identifier = plain({
  kind: identifiers,
  shape: { format: oneOf(...identifierFormats) },
  example: ({ format = 'file-number' }) => exampleOf(format),
  form: ({ format }) => ({ format }),
});
/** Five digits. */
export const postalCode = plain({
  kind: identifiers,
  shape: { 'maxLength?': length },
  example: () => exampleOf('postal-code'),
  form: () => ({ format: 'postal-code' }),
});

const timeOfDay = pattern(/^(?:[01]\d|2[0-3]):[0-5]\d$/, '09:30');
const minutes = check({ least: 1, most: 720 }, 'must be whole minutes.');
/** `09:30`. */
export const time: KindOfQuestion = {
  ...plain({
    kind: times,
    shape: { 'min?': timeOfDay, 'max?': timeOfDay, 'step?': minutes },
    example: () => '09:30',
  }),
  words: (_, value, words) => words.timeOfDay(asText(value)),
};

const fourDigits = check({ least: 1000, most: 9999 }, 'must be a year such as 2026.');
/** Four digits. */
export const year: KindOfQuestion = {
  ...plain({
    kind: years,
    shape: { 'min?': fourDigits, 'max?': fourDigits },
    example: () => '1988',
  }),
  compares: 'number',
};
