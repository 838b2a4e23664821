import { entriesIn, type AnswerEntry, type PlainValue } from '@stadtkit/steps/answer-value.js';
import type { AnswerValue, Answers } from '@stadtkit/steps/application.js';
import { holds, seenIn, type Facts } from '@stadtkit/steps/condition.js';
import { answerProblem } from '@stadtkit/steps/question.js';
import type { Question } from '@stadtkit/steps/service.js';
import { regionsOf, type Regions } from './regions.js';
import { countsIn, spansIn, type Seen } from '@stadtkit/steps/seen.js';
import type { Around as DatesAround } from './dates.js';
import { distinct, passed } from './days.js';

/** Answers to one of the questions for each of several. */
export const regionsInEntry = (
  question: Question,
  seen: Seen,
  { today, answers }: DatesAround,
): Regions =>
  regionsOf(question, {
    compared: seen.answers.get(question.name),
    spans: spansIn(seen),
    today,
    answers,
    takes: (value) => answerProblem(question, value, { today }) === undefined,
  });

/** The same in every entry: only how many there are can be told from outside. */
const sameEntries = (entry: AnswerEntry, count: number): readonly AnswerEntry[] =>
  Array.from({ length: count }, () => entry);

/** As few entries as there may be. */
export const fewest = ({ atLeast = 1 }: Question, entry: AnswerEntry): AnswerValue =>
  sameEntries(entry, atLeast);

/** So many ways through the questions of one entry are tried; who has more meets most of them all the same. */
const WAYS = 200;
/** So many sorts of entries are put together with each other. */
const SORTS = 6;

/** Ways to answer the questions of one entry, between which some condition tells. */
function waysThrough({ questions = [] }: Question, seen: Seen, around: Around): AnswerEntry[] {
  const ways: AnswerEntry[] = [];
  const from = (nth: number, entry: AnswerEntry): void => {
    if (ways.length >= WAYS) return;
    const one = questions[nth];
    if (!one) {
      ways.push(entry);
      return;
    }
    const { name, when } = one;
    const answers = seenIn(entry, around.answers);
    if (when && !holds(when, answers, around.facts)) {
      from(nth + 1, entry);
      return;
    }
    const { today } = around;
    const values = regionsInEntry(one, seen, { today, answers }).filter(
      (some) => some !== undefined,
    );
    if (values.length === 0) from(nth + 1, entry);
    for (const value of values) {
      const next = { ...entry, [name]: value as PlainValue };
      const then = seenIn(next, around.answers);
      if (!one.rules?.some((rule) => holds(rule.when, then, around.facts))) from(nth + 1, next);
    }
  };
  from(0, {});
  return ways;
}

/** The fewest that together are asked everything which an entry can be asked. */
function askedEverything(ways: readonly AnswerEntry[]): readonly AnswerEntry[] {
  const met = new Set<string>();
  const taken = ways.filter((way) => {
    const news = Object.keys(way).filter((name) => !met.has(name));
    news.forEach((name) => met.add(name));
    return news.length > 0;
  });
  return taken.length > 0 ? taken : [{}];
}

/** What is so around the entries. */
interface Around {
  readonly answers: Answers;
  readonly facts: Facts;
  /** ISO date. */
  readonly today: string;
}

/**
 * Entries in the numbers between which conditions can tell, some that are asked everything, some of each sort that is
 * counted, and none where that may be.
 */
export function listsOf(question: Question, seen: Seen, around: Around): Regions {
  const { name, required, atLeast = 1, atMost = Infinity } = question;
  const ways = waysThrough(question, seen, around);
  const entries = askedEverything(ways);
  const [first = {}] = entries;
  const counted = countsIn(seen).filter(({ fact }) => fact.count === name);
  const told = [
    ...[...(seen.answers.get(name) ?? [])].map(Number),
    ...counted.flatMap(({ cuts }) => cuts.flatMap((cut) => [cut - 1, cut])),
  ];
  const counts = [...new Set([atLeast, ...told])]
    .filter((one) => one >= atLeast && one <= atMost)
    .sort((a, b) => a - b);
  const others = entries.length > 1 ? [[...entries, ...sameEntries(first, atLeast)]] : [];
  const hits = (entry: AnswerEntry): readonly boolean[] =>
    counted.map(
      ({ fact: { when } }) => !when || holds(when, seenIn(entry, around.answers), around.facts),
    );
  const sorts = distinct(ways, (way) => hits(way).join(' ')).slice(0, SORTS);
  const mixed = sorts.flatMap((one) =>
    sorts.flatMap((other) =>
      counts.flatMap((count) =>
        [0, ...told]
          .filter((some) => some <= count)
          .map((some) => [...sameEntries(one, some), ...sameEntries(other, count - some)]),
      ),
    ),
  );
  const signature = (list: readonly AnswerEntry[]): string =>
    [
      told.filter((cut) => cut <= list.length).length,
      ...counted.map(({ cuts }, nth) =>
        passed(cuts, list.filter((entry) => hits(entry)[nth]).length),
      ),
    ].join(' ');
  const plain = [
    ...counts.map((count) => sameEntries(first, count)),
    ...others.map((some) => some.slice(0, Math.min(atMost, Math.max(atLeast, entries.length)))),
  ];
  const known = new Set(plain.map(signature));
  return [
    ...plain,
    ...(counted.length > 0
      ? distinct(mixed, signature).filter((list) => !known.has(signature(list)))
      : []),
    ...(required ? [] : [undefined]),
  ];
}

/** By what its entries were asked, a list differs from others. */
export const askedIn = (value: AnswerValue): string =>
  [...new Set((entriesIn(value) ?? []).flatMap((entry) => Object.keys(entry)))].join(' ');
