import type { AnswerValue } from '@stadtkit/steps/application.js';
import type { AttributeName, Question, QuestionKind } from '@stadtkit/steps/service.js';
import { birthDates } from './birth-dates.js';

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
  '+49 555 1234567',
  'DE02120300000000202051',
  '25,00',
  '2026-01-01/2026-12-31',
  true,
];

/** One answer for each region; undefined: nothing is answered. */
export type Regions = readonly (AnswerValue | undefined)[];

/** What the conditions want to know of one question. */
export interface Asked {
  /** The values that its answer is compared with; undefined: no condition looks at it. */
  readonly compared: ReadonlySet<string | boolean> | undefined;
  /** Ages between which conditions tell, if this is the birth date. */
  readonly ages: readonly number[];
  readonly today: string;
  /** Whether an answer satisfies the question, by the flow. */
  readonly takes: (value: AnswerValue | undefined) => boolean;
}

/**
 * The answers to a question between which conditions can tell, one for each region; all satisfy the question. One that
 * no condition looks at has one region. A kind that is not known here gets the first example that the flow takes.
 */
export function regionsOf(question: Question, { compared, ages, today, takes }: Asked): Regions {
  const { options, attribute } = question;
  const known =
    attribute ?? (question.name in PERSON ? (question.name as AttributeName) : undefined);
  const isBirthDate = question.name === 'birthDate' && ages.length > 0;
  const example = OF_KIND[question.kind];
  const literals = [...(compared ?? [])];
  const others = [
    ...(known ? [PERSON[known]] : []),
    ...(example === undefined ? [] : [example]),
    ...EXAMPLES,
  ].filter((value) => !literals.includes(value));
  const values: readonly AnswerValue[] = options
    ? options.map(({ value }) => value)
    : isBirthDate
      ? [...birthDates(ages, today), ...literals]
      : literals;
  const rest = options || (isBirthDate && !compared) ? [] : first(others, takes);
  const given = [...rest, ...values.filter(takes)];
  const isSeen = compared !== undefined || ages.length > 0;
  if (!isSeen && given.length > 0) return given.slice(0, 1);
  const wide = question.kind === 'checkbox' ? [...given, ...[false].filter(takes)] : given;
  return [...new Set([...wide, ...[undefined].filter(takes)])];
}

const first = <Item>(items: readonly Item[], takes: (item: Item) => boolean): readonly Item[] => {
  const found = items.find(takes);
  return found === undefined ? [] : [found];
};
