import type { Answers, AnswerValue } from './application.js';
import { holds, type Facts } from './condition.js';
import { inside } from './condition-parts.js';
import { kindOf } from './question-kinds.js';
import { ageCuts, inOrder, seenBy } from './seen.js';
import { selections } from './selections.js';
import type { Condition, Fact, Question } from './service.js';

/** More combinations than a condition that people can read has. */
const MOST = 20_000;

interface Situation {
  readonly answers: Answers;
  readonly facts: Facts;
}

/**
 * Whether anything can meet a condition, whatever anybody answers and in whatever order it is asked; undefined when
 * there is too much to try. `isAnswered`: whether nobody can leave a question empty. It tries every combination of what
 * the condition can tell apart, so “false” is certain; “true” may be somebody whom the way through the service prevents.
 */
export function canHold(
  condition: Condition,
  questions: readonly Question[],
  isAnswered: (question: Question) => boolean = () => false,
): boolean | undefined {
  const { answers, cuts } = seenBy([condition]);
  const methods = methodsIn(condition);
  const questionOf = (name: string) => questions.find((one) => one.name === name);
  const birthDate = questionOf('birthDate');
  const ways: readonly (readonly Situation[])[] = [
    ...[...answers].map(([name, compared]) => {
      const question = questionOf(name);
      const given = valuesOf(question, compared).map((value): Situation => ({
        answers: { [name]: { value, from: 'typed' } },
        facts: {},
      }));
      return question && isAnswered(question) ? given : [...given, NOTHING];
    }),
    ages(ageCuts({ cuts }), birthDate !== undefined && isAnswered(birthDate)),
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
  if (ways.reduce((product, { length }) => product * length, 1) > MOST) return undefined;
  const tried = (nth: number, { answers, facts }: Situation): boolean =>
    ways[nth]?.some((one) =>
      tried(nth + 1, {
        answers: { ...answers, ...one.answers },
        facts: { ...facts, ...one.facts },
      }),
    ) ?? holds(condition, answers, facts);
  return tried(0, { answers: {}, facts: {} });
}

const NOTHING: Situation = { answers: {}, facts: {} };

/** The answers that a condition tells apart. */
function valuesOf(
  question: Question | undefined,
  compared: ReadonlySet<string | boolean>,
): readonly AnswerValue[] {
  if (!question) return [...compared, 'something else'];
  const { compares } = kindOf(question.kind);
  if (compares === 'truth') return [true, false];
  if (compares === 'number') return numbersBetween(question, compared);
  if (question.kind === 'choices') return selections(question, compared);
  const options = question.options?.map(({ value }) => value);
  return options ?? [...compared, 'something else'];
}

/** The numbers that are compared, and where a question takes decimals also those between them. */
export function numbersBetween(
  { decimals = 0 }: Question,
  compared: ReadonlySet<string | boolean>,
): readonly string[] {
  const found = inOrder([...compared].map(Number));
  const between = found.flatMap((one, at) => {
    const next = found[at + 1];
    return next === undefined ? [] : [Number(((one + next) / 2).toFixed(decimals))];
  });
  return ['0', ...[...found, ...(decimals > 0 ? between : [])].map(String)];
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
    : [NOTHING];
};

/** Ages by a birth date that is known, known in part, or not given. */
const ages = (cuts: readonly number[], isKnown: boolean): readonly Situation[] => [
  ...(isKnown && cuts.length > 0 ? [] : [NOTHING]),
  ...regions(cuts).flatMap((age) =>
    [age, age - 1].map((min): Situation => ({
      answers: {},
      facts: { 'age.min': min, 'age.max': age },
    })),
  ),
];
