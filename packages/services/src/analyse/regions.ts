import type { FileRules } from '@stadtkit/kinds/file.js';
import { exampleOf, identifier } from '@stadtkit/kinds/identifier.js';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import type { AnswerValue } from '@stadtkit/steps/application.js';
import { numbersBetween } from '@stadtkit/steps/can-hold.js';
import type { AttributeName, Question, QuestionKind, Span } from '@stadtkit/steps/service.js';
import type { SeenFact } from '@stadtkit/steps/seen.js';
import { datesFor, shifted, signatureOf, spansOf, type Around } from './dates.js';
import { distinct } from './days.js';
import { kindOf } from '@stadtkit/steps/question-kinds.js';
import { selections } from '@stadtkit/steps/selections.js';

/** What an invented person is called, and where they live. */
const PERSON: Readonly<Record<AttributeName, string>> = {
  familyName: 'Łuczak',
  givenNames: 'Amina',
  birthDate: '1988-03-14',
  street: 'Am Wehr 8',
  postalCode: '59999',
  place: 'Musterstadt',
};

/** What a register or an identity says is not measured by the rules for typing, but is of its kind all the same. */
const OF_KIND: Readonly<Partial<Record<QuestionKind, AnswerValue>>> = {
  date: '2020-05-20',
  'partial-date': '1988-03-14',
  'access-code': 'FP26-7KQ4-M2XA',
  number: '2',
  money: '2500',
  year: '2020',
  time: '12:30',
  'date-range': { from: '2026-07-01', to: '2026-07-14' },
  // Of a list that is asked; options are tried one by one.
  combobox: { label: 'Am Wehr' },
  address: { street: 'Am Wehr', houseNumber: '8', postalCode: '59999', place: 'Musterstadt' },
};

/** Answers that satisfy some kind of question: the first that a question takes is taken. */
const EXAMPLES: readonly AnswerValue[] = [
  'Kreis Musterland',
  'Text',
  '2',
  '2020-05-20',
  '2020',
  'FP26-7KQ4-M2XA',
  '59999',
  '12:30',
  'amina@stadt.example',
  '+495551234567',
  'DE02120300000000202051',
  true,
];

/** One answer for each region; undefined: nothing is answered. */
export type Regions = readonly (AnswerValue | undefined)[];

/** What the conditions want to know of one question. */
export interface Asked extends Around {
  /** The values that its answer is compared with; undefined: no condition looks at it. */
  readonly compared: ReadonlySet<string | boolean> | undefined;
  /** Between which lengths of time conditions tell. */
  readonly spans: readonly SeenFact<Span>[];
  /** Whether an answer satisfies the question, by the flow. */
  readonly takes: (value: AnswerValue | undefined) => boolean;
}

/**
 * The answers to a question between which conditions can tell, one for each region; all satisfy the question. One that
 * no condition looks at has one region. A kind that is not known here gets the first example that the flow takes.
 */
export function regionsOf(question: Question, asked: Asked): Regions {
  const { compared, today, takes } = asked;
  const { options, attribute, min, max, format, future = false } = question;
  const known =
    attribute ?? (question.name in PERSON ? (question.name as AttributeName) : undefined);
  const spans = spansOf(question, asked.spans);
  const example = OF_KIND[question.kind];
  const files = kindOf(question.kind).files?.(question);
  const literals: readonly AnswerValue[] = [...(compared ?? [])];
  const others = [
    ...(known ? [PERSON[known]] : []),
    ...(future ? [today, { from: today, to: shifted(today, 13) }] : []),
    ...(example === undefined ? [] : [example]),
    ...(files ? [[exampleFile(files)]] : []),
    ...[min, max].flatMap((limit) => (limit === undefined ? [] : [String(limit)])),
    ...(format === undefined ? [] : [plainExample(format)]),
    ...EXAMPLES,
  ].filter((value) => !literals.includes(value));
  const values: readonly AnswerValue[] = options
    ? question.kind === 'choices'
      ? selections(question, compared)
      : options.map(({ value }) => value)
    : spans.length > 0
      ? distinct(
          [
            ...literals,
            ...datesFor(question, spans, asked),
            ...others.filter((one) => isMeasured(question, one)),
          ].filter(takes),
          (value) => `${signatureOf(question, value, spans, asked)} ${besides(value, literals)}`,
        )
      : [...literals, ...withDecimals(question, compared)];
  const rest = options || spans.length > 0 ? [] : first(others, takes);
  const given = [...rest, ...values.filter(takes)];
  const isSeen = compared !== undefined || spans.length > 0;
  if (!isSeen && given.length > 0) return given.slice(0, 1);
  const isBox = ['checkbox', 'yes-no', 'declaration'].includes(question.kind);
  const wide = isBox ? [...given, ...[true, false].filter(takes)] : given;
  return [...new Set([...wide, ...[undefined].filter(takes)])];
}

/** Of whole numbers, those on both sides of each comparison are enough. With decimals, more lies between them and the limits. */
const withDecimals = (
  question: Question,
  compared: ReadonlySet<string | boolean> = new Set(),
): readonly string[] =>
  question.decimals && compared.size > 0
    ? [
        ...numbersBetween(question, compared),
        ...[question.min, question.max].flatMap((limit) =>
          limit === undefined ? [] : [String(limit)],
        ),
      ]
    : [];

/** A file of the first type that is possible; nobody has its bytes. */
function exampleFile({ accept = '', maxBytes = 1000 }: FileRules) {
  const [ending = ''] = accept.split(',');
  return {
    id: '00000000-0000-4000-8000-000000000001',
    name: `Nachweis${ending}`,
    type: '',
    size: String(Math.min(1000, maxBytes)),
    sha512: '0'.repeat(128),
  };
}

/** The example of a format, as it is kept. */
function plainExample(format: NonNullable<Question['format']>): string {
  const example = exampleOf(format);
  return identifier.read(example, { required: true, format }).value ?? example;
}

/** An identity is not measured by the rules for typing: what it says must be a date, a period or a number all the same. */
const isMeasured = ({ kind }: Question, value: AnswerValue): boolean =>
  typeof value !== 'string'
    ? isRecord(value) && 'to' in value
    : kindOf(kind).compares === 'number'
      ? /^\d+$/.test(value)
      : isDate(value, { partial: true });

/** Where a number lies among those that it is compared with. */
const besides = (value: AnswerValue, literals: readonly AnswerValue[]): string =>
  [literals.includes(value), literals.filter((one) => Number(one) <= Number(value)).length].join(
    ' ',
  );

const first = <Item>(items: readonly Item[], takes: (item: Item) => boolean): readonly Item[] => {
  const found = items.find(takes);
  return found === undefined ? [] : [found];
};
