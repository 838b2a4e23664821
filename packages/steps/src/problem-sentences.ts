import type { ProblemCode } from '@stadtkit/kinds/problem.js';
import { mistake, type Mistake } from './mistake.js';
import type { Question, QuestionKind } from './service.js';
import { words, type Shapes } from './shape.js';

const written = ['missing', 'too-long', 'character'] as const;
const numbers = [
  ...(['missing', 'not-a-number', 'number-ambiguous', 'not-whole', 'too-many-decimals'] as const),
  ...(['too-small', 'too-big', 'step', 'too-long'] as const),
];
const dates = [
  ...(['missing', 'date-incomplete', 'date-impossible', 'year-four-digits'] as const),
  ...(['date-future', 'date-too-early', 'date-too-late'] as const),
];

/** What somebody who answers can get wrong, by the kind of question. Of an address each part says it for itself. */
const codes: Readonly<Record<QuestionKind, readonly ProblemCode[]>> = {
  text: written,
  'text-area': written,
  name: written,
  email: [...written, 'format', 'email-at', 'email-start', 'email-long', 'email-end'],
  phone: [...written, 'format', 'phone-area', 'phone-country', 'phone-short', 'phone-long'],
  iban: [
    ...written,
    ...(['format', 'check-digits', 'iban-country', 'iban-short', 'iban-long'] as const),
    'iban-place',
  ],
  identifier: [...written, 'format', 'length', 'check-digits'],
  'postal-code': [...written, 'format', 'length'],
  'access-code': [...written, 'format'],
  number: numbers,
  money: numbers,
  year: ['missing', 'too-long', 'year-four-digits', 'format', 'date-too-early', 'date-too-late'],
  time: [
    'missing',
    'too-long',
    'format',
    'time-impossible',
    'time-too-early',
    'time-too-late',
    'step',
  ],
  date: dates,
  'partial-date': dates,
  'date-range': [...dates, 'range-backwards'],
  choice: ['missing'],
  choices: ['choose-at-least', 'choose-at-most', 'choose-alone'],
  select: ['missing'],
  combobox: ['missing', 'not-in-list'],
  'yes-no': ['missing'],
  checkbox: ['missing'],
  declaration: ['not-agreed'],
  address: [],
  file: ['missing', 'file-type', 'file-too-big', 'file-too-many', 'file-unreadable', 'file-lost'],
  photo: [
    ...(['missing', 'file-type', 'file-too-big', 'file-unreadable', 'file-lost'] as const),
    ...(['file-refused', 'photo-too-small', 'photo-unfinished'] as const),
  ],
  note: [],
  value: [],
  'add-another': ['too-few-entries', 'too-many-entries'],
};

/** What a question must say so that something can be wrong with its answer at all. */
const needs: Readonly<Partial<Record<ProblemCode, keyof Question>>> = {
  missing: 'required',
  'not-agreed': 'required',
  'choose-at-least': 'required',
  'too-few-entries': 'required',
  'choose-at-most': 'atMost',
  'too-small': 'min',
  'too-big': 'max',
  step: 'step',
  'date-future': 'past',
  'date-too-late': 'max',
  'time-too-early': 'min',
  'time-too-late': 'max',
};

/** What sentences can name of what is wrong: that which always has a value. */
const data: Readonly<Partial<Record<ProblemCode, readonly string[]>>> = {
  format: ['example'],
  'too-long': ['max', 'actual'],
  'email-long': ['max', 'actual'],
  'phone-country': ['country'],
  'number-ambiguous': ['grouped', 'decimal'],
  'too-many-decimals': ['decimals'],
  'too-small': ['min'],
  'too-big': ['max'],
  step: ['below'],
  'date-incomplete': ['parts'],
  'date-too-early': ['earliest'],
  'date-too-late': ['latest'],
  'range-backwards': ['from'],
  'time-too-early': ['earliest'],
  'time-too-late': ['latest'],
  length: ['length', 'actual'],
  'iban-country': ['country'],
  'iban-short': ['missing', 'length', 'country'],
  'iban-long': ['extra', 'length', 'country'],
  'iban-place': ['place', 'character', 'country'],
  'file-type': ['name', 'accept'],
  'file-too-big': ['name', 'size', 'max'],
  'file-too-many': ['max'],
  'file-unreadable': ['name'],
  'file-lost': ['name'],
  'file-refused': ['name'],
  'photo-too-small': ['width', 'height', 'minWidth', 'minHeight'],
  'choose-at-least': ['min'],
  'choose-at-most': ['max'],
  'choose-alone': ['option'],
  'too-few-entries': ['min'],
  'too-many-entries': ['max'],
};

/** What a question says of problems in its own words, whatever its kind is. */
export const problemSentences: Shapes = Object.fromEntries(
  [...Object.values(codes).flat(), 'code-not-valid'].map((code) => [`${code}?`, words]),
);

/** `{max}`, or a word for 1 and one for all others: `{max|Wort|Wörter}`. */
const PLACEHOLDER = /\{(\w+)(?:\|[^{|}]*\|[^{|}]*)?\}/g;

/** Sentences for what cannot be wrong with the answer, and what they name that nobody knows. `opens`: a register. */
export function sentenceMistakes(question: Question, path: string, opens: boolean): Mistake[] {
  const { kind, problems = {}, register } = question;
  const can = register ? [] : [...codes[kind], ...(opens ? (['code-not-valid'] as const) : [])];
  return Object.entries(problems).flatMap(([name, texts]) => {
    const code = name as ProblemCode;
    const at = `${path}.problems.${name}`;
    if (!can.includes(code)) return mistake(at, neverSays(question, can));
    const word = needs[code];
    return [
      ...(word && !question[word] && question[word] !== 0 && !isAlways(kind, code)
        ? mistake(at, `is only wrong with “${word}” in the question: write it, or no sentence.`)
        : []),
      ...Object.entries(texts).flatMap(([locale, text]) =>
        unknownIn(text, code, `${at}.${locale}`),
      ),
    ];
  });
}

/** Limits that hold without being said: an amount is not below 0, and a range has two ends. */
const isAlways = (kind: QuestionKind, code: ProblemCode): boolean =>
  (kind === 'money' && code === 'too-small') || (kind === 'date-range' && code === 'missing');

const neverSays = ({ kind, register }: Question, can: readonly ProblemCode[]): string =>
  register
    ? 'is never said: a register answers, and nobody types.'
    : can.length > 0
      ? `cannot be wrong with a question of the kind “${kind}”. Write a sentence for: ${can.join(', ')}.`
      : `cannot be said here: the kind “${kind}” has no problem of its own. Leave the sentence out.`;

function unknownIn(text: string, code: ProblemCode, path: string): Mistake[] {
  const known = ['label', ...(data[code] ?? [])];
  const left = text.replace(PLACEHOLDER, (all, name: string) => (known.includes(name) ? '' : all));
  const [gap] = /\{[^}]*\}?|\}/.exec(left) ?? [];
  return gap === undefined
    ? []
    : mistake(
        path,
        `has “${gap.slice(0, 40)}”, which nothing fills. Possible: ${known.map((one) => `{${one}}`).join(', ')}.`,
      );
}
