import { entriesIn, type AnswerEntry, type PlainValue } from '@stadtkit/steps/answer-value.js';
import type { Answer, AnswerValue, Answers } from '@stadtkit/steps/application.js';
import { holds, type Facts } from '@stadtkit/steps/condition.js';
import { answerProblem } from '@stadtkit/steps/question.js';
import type { Question } from '@stadtkit/steps/service.js';
import { regionsOf, type Regions } from './regions.js';
import type { Seen } from '@stadtkit/steps/seen.js';

/** Answers to one of the questions for each of several. */
export const regionsInEntry = (question: Question, { answers }: Seen, today: string): Regions =>
  regionsOf(question, {
    compared: answers.get(question.name),
    ages: [],
    today,
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

/** The fewest entries that together are asked everything which an entry can be asked. */
function entriesOf(question: Question, seen: Seen, around: Around): readonly AnswerEntry[] {
  const { questions = [] } = question;
  const ways: AnswerEntry[] = [];
  const from = (nth: number, entry: AnswerEntry): void => {
    if (ways.length >= WAYS) return;
    const one = questions[nth];
    if (!one) {
      ways.push(entry);
      return;
    }
    const { name, when } = one;
    if (when && !holds(when, seenIn(entry, around.answers), around.facts)) {
      from(nth + 1, entry);
      return;
    }
    const values = regionsInEntry(one, seen, around.today).filter((some) => some !== undefined);
    if (values.length === 0) from(nth + 1, entry);
    for (const value of values) from(nth + 1, { ...entry, [name]: value as PlainValue });
  };
  from(0, {});
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

/** Entries in the numbers between which conditions can tell, some that are asked everything, and none where that may be. */
export function listsOf(question: Question, seen: Seen, around: Around): Regions {
  const { name, required, atLeast = 1, atMost = Infinity } = question;
  const entries = entriesOf(question, seen, around);
  const [first = {}] = entries;
  const told = [...(seen.answers.get(name) ?? [])].map(Number);
  const counts = new Set([atLeast, ...told].filter((one) => one >= atLeast && one <= atMost));
  const others = entries.length > 1 ? [[...entries, ...sameEntries(first, atLeast)]] : [];
  return [
    ...[...counts].sort((a, b) => a - b).map((count) => sameEntries(first, count)),
    ...others.map((some) => some.slice(0, Math.min(atMost, Math.max(atLeast, entries.length)))),
    ...(required ? [] : [undefined]),
  ];
}

/** By what its entries were asked, a list differs from others. */
export const askedIn = (value: AnswerValue): string =>
  [...new Set((entriesIn(value) ?? []).flatMap((entry) => Object.keys(entry)))].join(' ');

/** The answers of an entry as conditions in it see them. */
export const seenIn = (entry: AnswerEntry, outside: Answers): Answers => ({
  ...outside,
  ...Object.fromEntries(
    Object.entries(entry).map(([name, value]): [string, Answer] => [
      name,
      { value, from: 'typed' },
    ]),
  ),
});
