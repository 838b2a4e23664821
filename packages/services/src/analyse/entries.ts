import type { AnswerEntry } from '@stadtkit/steps/answer-value.js';
import type { Answer, AnswerValue, Answers } from '@stadtkit/steps/application.js';
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
const sameEntries = (entry: AnswerEntry, count: number): AnswerValue =>
  Array.from({ length: count }, () => entry);

/** As few entries as there may be. */
export const fewest = ({ atLeast = 1 }: Question, entry: AnswerEntry): AnswerValue =>
  sameEntries(entry, atLeast);

/** Entries in the numbers between which conditions can tell, and none where that may be. */
export function countsOf(question: Question, seen: Seen, today: string): Regions {
  const { name, questions = [], required, atLeast = 1, atMost = Infinity } = question;
  const entry: Record<string, AnswerEntry[string]> = {};
  for (const one of questions) {
    const value = regionsInEntry(one, seen, today).find((some) => some !== undefined);
    if (value !== undefined) entry[one.name] = value as AnswerEntry[string];
  }
  const told = [...(seen.answers.get(name) ?? [])].map(Number);
  const counts = new Set([atLeast, ...told].filter((one) => one >= atLeast && one <= atMost));
  return [
    ...[...counts].sort((a, b) => a - b).map((count) => sameEntries(entry, count)),
    ...(required ? [] : [undefined]),
  ];
}

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
