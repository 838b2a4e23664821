import type { Problem } from '@stadtkit/kinds/problem.js';
import { entriesIn, isSameValue, type AnswerEntry, type AnswerValue } from './answer-value.js';
import type { Answer, Answers } from './application.js';
import { holds, type Facts } from './condition.js';
import type { Question } from './service.js';

/** What conditions in an entry see besides the entry itself. */
export interface Around {
  readonly answers: Answers;
  readonly facts: Facts;
}

/** Which answer of which entry a problem or a place belongs to; both are in `data` of a problem. */
export interface PlaceInEntry {
  /** Which entry, from 0. */
  readonly entry: number;
  /** The name of the question for it. */
  readonly of: string;
}

/**
 * The questions that apply to one of several, in their order. Each sees what counts of this entry before it, by its name,
 * and what was before the list.
 */
export function askedOf(
  { questions = [] }: Question,
  entry: AnswerEntry,
  { answers, facts }: Around,
): readonly Question[] {
  const seen: Record<string, Answer> = { ...answers };
  return questions.filter(({ name, when }) => {
    if (when && !holds(when, seen, facts)) return false;
    const value = Object.hasOwn(entry, name) ? entry[name] : undefined;
    if (value !== undefined) seen[name] = { value, from: 'typed' };
    return true;
  });
}

/** What counts of an answer: in each entry only the answers to questions that apply. */
export function counted(question: Question, answer: Answer, around: Around): Answer {
  const entries = question.questions && entriesIn(answer.value);
  if (!entries) return answer;
  const value = entries.map((entry) =>
    Object.fromEntries(
      askedOf(question, entry, around)
        .filter(({ name }) => Object.hasOwn(entry, name))
        .map(({ name }) => [name, entry[name]]),
    ),
  );
  return { ...answer, value: value as readonly AnswerEntry[] };
}

/** A problem of one answer in an entry. */
export const inEntry = <Found extends Problem>(problem: Found, place: PlaceInEntry): Found => ({
  ...problem,
  data: { ...problem.data, ...place },
});

/** The place of a problem, when it belongs to an answer in an entry. */
export function placeOf({ data }: Pick<Problem, 'data'>): PlaceInEntry | undefined {
  const { entry, of } = data ?? {};
  return typeof entry === 'number' && typeof of === 'string' ? { entry, of } : undefined;
}

/** The first answer in an entry that is claimed and does not count. */
export function strayIn(
  claimed: AnswerValue | undefined,
  counts: AnswerValue | undefined,
): PlaceInEntry | undefined {
  const right = entriesIn(counts);
  return entriesIn(claimed)
    ?.flatMap((entry, at) =>
      Object.entries(entry)
        .filter(([name, value]) => !isSameValue(value, right?.[at]?.[name]))
        .map(([of]) => ({ entry: at, of })),
    )
    .at(0);
}
