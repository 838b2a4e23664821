import { isDate } from '@stadtkit/kinds/iso-date.js';
import type { AnswerValue, Answers } from '@stadtkit/steps/application.js';
import { dayIn, factsOn } from '@stadtkit/steps/condition.js';
import { questionOfDay, type SeenFact } from '@stadtkit/steps/seen.js';
import type { Question, Span } from '@stadtkit/steps/service.js';
import { passed } from './days.js';

/** What is known when a date is to be found. */
export interface Around {
  /** ISO date. */
  readonly today: string;
  /** What was answered before. */
  readonly answers: Answers;
}

export const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The spans that are measured from or to the answer to a question. */
export const spansOf = (
  { name }: Pick<Question, 'name'>,
  spans: readonly SeenFact<Span>[],
): readonly SeenFact<Span>[] =>
  spans.filter(({ fact }) => [fact.from, fact.to].some((day) => questionOfDay(day) === name));

/** Answers to a question for a date, a period or a number between which conditions over spans can tell. */
export function datesFor(
  question: Question,
  spans: readonly SeenFact<Span>[],
  around: Around,
): readonly AnswerValue[] {
  const { name, kind } = question;
  if (kind !== 'date-range') return spans.flatMap((one) => ends(one, name, around));
  const own = ({ from, to }: Span): boolean =>
    questionOfDay(from) === name && questionOfDay(to) === name;
  const others = spans.filter(({ fact }) => !own(fact));
  const starts = others.flatMap((one) => ends(one, `${name}.from`, around));
  const stops = others.flatMap((one) => ends(one, `${name}.to`, around));
  const lengths = spans.filter(({ fact }) => own(fact));
  return [...starts, ...stops.map((stop) => shifted(stop, -13)), around.today].flatMap((from) => {
    const answers: Answers = { ...around.answers, [name]: { value: { from }, from: 'typed' } };
    const within = lengths.flatMap((one) => ends(one, `${name}.to`, { ...around, answers }));
    return [...stops, ...within, shifted(from, 13)]
      .filter((to) => to >= from)
      .map((to) => ({ from, to }));
  });
}

/** By which answers differ for conditions over spans. */
export function signatureOf(
  { name }: Question,
  value: AnswerValue | undefined,
  spans: readonly SeenFact<Span>[],
  { today, answers }: Around,
): string {
  const facts = factsOn(today);
  const given: Answers =
    value === undefined ? answers : { ...answers, [name]: { value, from: 'typed' } };
  return spans
    .flatMap(({ fact, cuts }) =>
      (['min', 'max'] as const).map((bound) => {
        const length = facts({ ...fact, bound }, given);
        return typeof length === 'number' ? passed(cuts, length) : '-';
      }),
    )
    .join(' ');
}

/** Dates for one end of a span, around each cut, when the other end is known. */
function ends(
  { fact, cuts }: SeenFact<Span>,
  day: string,
  { today, answers }: Around,
): readonly string[] {
  const isFrom = fact.from === day;
  if (!isFrom && fact.to !== day) return [];
  const other = dayIn(isFrom ? fact.to : fact.from, answers, today);
  if (other === undefined) return [];
  if (fact.in === 'numbers')
    return cuts.flatMap((cut) =>
      [cut, cut - 1].map((more) => String(Number(other) + (isFrom ? -more : more))),
    );
  if (!isDate(other)) return [];
  const found = cuts.flatMap((cut) => {
    const days = isFrom ? [-cut, 1 - cut] : [cut, cut - 1];
    if (fact.in === 'days') return days.map((shift) => shifted(other, shift));
    return isFrom ? bornAt(cut, other) : turned(cut, other);
  });
  return [...found, ...(isFrom && fact.in === 'years' ? inPart(cuts, other) : [])].filter((date) =>
    isDate(date, { partial: true }),
  );
}

const inYear = (year: number, rest: string): string =>
  `${String(year).padStart(4, '0')}${rest && '-'}${rest}`;

/** The same day in another year; of 29 February the day before, where it is none. */
const sameDay = (date: string, years: number): string[] =>
  [date.slice(5), '02-28']
    .map((rest) => inYear(Number(date.slice(0, 4)) + years, rest))
    .filter((one) => isDate(one))
    .slice(0, 1);

/** Birth dates of who is so old on an ISO date: the birthday itself, the day after it, and a year later. */
const bornAt = (age: number, on: string): string[] => [
  ...sameDay(on, -age),
  ...sameDay(on, -age).map((date) => shifted(date, 1)),
  ...sameDay(on, 1 - age),
];

/** The day on which so many years are over, and the day before. */
const turned = (years: number, from: string): string[] =>
  sameDay(from, years).flatMap((date) => [
    // Born on 29 February: the year is complete on 1 March.
    from.slice(5) === '02-29' && !date.endsWith('02-29') ? shifted(date, 1) : date,
    shifted(date, -1),
  ]);

/** Dates of which only the year, or the month, is known, so that it is not certain how old somebody is. */
const inPart = (cuts: readonly number[], on: string): string[] =>
  cuts.flatMap((cut) =>
    ['', on.slice(5, 7), '12', '01'].map((month) => inYear(Number(on.slice(0, 4)) - cut, month)),
  );
