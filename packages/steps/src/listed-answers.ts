import { entriesIn, isSameValue, type AnswerEntry, type PlainValue } from './answer-value.js';
import type { Answer, Answers } from './application.js';
import { inEntry } from './entries.js';
import type { QuestionProblem } from './flow.js';
import { listedAnswer, type ListedAnswer } from './question-kinds/combobox.js';
import type { Question, Service } from './service.js';
import { questionsOf } from './sources.js';

export type { ListedAnswer };

/** What somebody answered out of a list that was asked while they typed. */
export interface OutOfList {
  readonly list: string;
  readonly answer: ListedAnswer;
}

/** The same, with the entry that the office has found in the list on the day of the application; none: it is not there. */
export interface LookedUp extends OutOfList {
  readonly entry?: Required<ListedAnswer> | undefined;
}

/** Goes through the answers to questions whose lists are asked, also in entries, and puts what `look` gives in their places. */
function replaced(
  service: Service,
  answers: Answers,
  look: (one: OutOfList, problem: QuestionProblem) => ListedAnswer,
): Answers {
  const valueFor = (asked: Question, value: PlainValue, problem: QuestionProblem): PlainValue => {
    const { optionsFrom } = asked;
    const answer = listedAnswer(value);
    return optionsFrom && answer ? { ...look({ list: optionsFrom.list, answer }, problem) } : value;
  };
  const left: Record<string, Answer> = { ...answers };
  for (const question of questionsOf(service)) {
    const given = Object.hasOwn(answers, question.name) ? answers[question.name] : undefined;
    if (!given) continue;
    const problem: QuestionProblem = { question: question.name, code: 'not-in-list' };
    const { questions = [] } = question;
    const entries = questions.length > 0 ? entriesIn(given.value) : undefined;
    const value =
      entries?.map((entry, at): AnswerEntry => {
        const inner = Object.entries(entry).map(([of, one]) => {
          const asked = questions.find(({ name }) => name === of);
          return [of, asked ? valueFor(asked, one, inEntry(problem, { entry: at, of })) : one];
        });
        return Object.fromEntries(inner) as AnswerEntry;
      }) ?? valueFor(question, given.value as PlainValue, problem);
    left[question.name] = { ...given, value };
  }
  return left;
}

/** The lists that are asked while somebody answers a service, by their names. */
export const askedLists = (service: Service): ReadonlySet<string> =>
  new Set(
    questionsOf(service)
      .flatMap((one) => [one, ...(one.questions ?? [])])
      .flatMap(({ optionsFrom }) => optionsFrom?.list ?? []),
  );

/** The answers in an application that the office has to look up in their lists, in the order in which they are asked. */
export function outOfLists(service: Service, answers: Answers): readonly OutOfList[] {
  const found: OutOfList[] = [];
  replaced(service, answers, (one) => {
    found.push(one);
    return one.answer;
  });
  return found;
}

/** Answers as their lists have them, and which of them stand in none. `answers`: those that apply. */
export function asListed(
  service: Service,
  answers: Answers,
  looked: readonly LookedUp[],
): { readonly answers: Answers; readonly problems: readonly QuestionProblem[] } {
  const problems: QuestionProblem[] = [];
  const listed = replaced(service, answers, ({ list, answer }, problem) => {
    const { entry } =
      looked.find((one) => one.list === list && isSameValue(one.answer, answer)) ?? {};
    if (!entry) problems.push(problem);
    return entry ?? answer;
  });
  return { answers: listed, problems };
}
