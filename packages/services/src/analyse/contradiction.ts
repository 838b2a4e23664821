import { holds, type Facts } from '@stadtkit/steps/condition.js';
import type { Answers, AnswerValue } from '@stadtkit/steps/application.js';
import type { Condition, Fact, Question } from '@stadtkit/steps/service.js';
import { selections } from './choices.js';
import { inside, type Part } from './parts.js';
import { inOrder, seenBy } from './seen.js';

/** More combinations than a condition that people can read has. */
const MOST = 20_000;

/**
 * The innermost part of a condition that nothing can meet, whatever anybody answers and in whatever order it is asked;
 * undefined when something can, or when there is too much to try.
 */
export function contradictionIn(part: Part, questions: readonly Question[]): Part | undefined {
  if (canHold(part.condition, questions)) return undefined;
  if (!('all' in part.condition || 'any' in part.condition)) return part;
  for (const one of inside(part)) {
    const found = contradictionIn(one, questions);
    if (found) return found;
  }
  return part;
}

interface Situation {
  readonly answers: Answers;
  readonly facts: Facts;
}

function canHold(condition: Condition, questions: readonly Question[]): boolean {
  const { answers, cuts } = seenBy([condition]);
  const methods = methodsIn(condition);
  const ways: readonly (readonly Situation[])[] = [
    ...[...answers].map(([name, compared]) =>
      valuesOf(
        questions.find((one) => one.name === name),
        compared,
      ).map((value): Situation => ({
        answers: value === undefined ? {} : { [name]: { value, from: 'typed' } },
        facts: {},
      })),
    ),
    ages([...(cuts.get('age.min') ?? []), ...(cuts.get('age.max') ?? [])]),
    numbers('today.year', cuts.get('today.year')),
    numbers(
      'today.month',
      cuts.get('today.month')?.filter((month) => month <= 13),
    ),
    [undefined, ...methods].map((method): Situation => ({
      answers: {},
      facts: method === undefined ? {} : { 'identity.method': method },
    })),
  ];
  if (ways.reduce((product, { length }) => product * length, 1) > MOST) return true;
  const tried = (nth: number, { answers, facts }: Situation): boolean =>
    ways[nth]?.some((one) =>
      tried(nth + 1, {
        answers: { ...answers, ...one.answers },
        facts: { ...facts, ...one.facts },
      }),
    ) ?? holds(condition, answers, facts);
  return tried(0, { answers: {}, facts: {} });
}

function valuesOf(
  question: Question | undefined,
  compared: ReadonlySet<string | boolean>,
): readonly (AnswerValue | undefined)[] {
  if (['checkbox', 'yes-no', 'declaration'].includes(question?.kind ?? ''))
    return [true, false, undefined];
  if (question?.kind === 'choices') return [...selections(question, compared), undefined];
  const options = question?.options?.map(({ value }) => value);
  return [...(options ?? [...compared, 'something else']), undefined];
}

const methodsIn = (condition: Condition): readonly string[] => {
  const part = { condition, path: '' };
  const own =
    'fact' in condition && 'is' in condition && condition.fact === 'identity.method'
      ? [String(condition.is)]
      : [];
  return [...own, ...inside(part).flatMap((one) => methodsIn(one.condition))];
};

/** The numbers between which cuts tell: below the first one, and from each on. */
const regions = (cuts: readonly number[]): readonly number[] => {
  const [least] = inOrder(cuts);
  return least === undefined ? [] : [least - 1, ...inOrder(cuts)];
};

const numbers = (fact: Fact, cuts: readonly number[] = []): readonly Situation[] => {
  const found = regions(cuts).filter(
    (number) => fact !== 'today.month' || (number > 0 && number < 13),
  );
  return found.length > 0
    ? found.map((number) => ({ answers: {}, facts: { [fact]: number } }))
    : [{ answers: {}, facts: {} }];
};

/** Ages by a birth date that is known, known in part, or not given. */
const ages = (cuts: readonly number[]): readonly Situation[] => [
  { answers: {}, facts: {} },
  ...regions(cuts).flatMap((age) =>
    [age, age - 1].map((min): Situation => ({
      answers: {},
      facts: { 'age.min': min, 'age.max': age },
    })),
  ),
];
