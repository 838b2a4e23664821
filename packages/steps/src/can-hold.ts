import type { Answers, AnswerValue } from './application.js';
import { holds } from './condition.js';
import { inside } from './condition-parts.js';
import { kindOf } from './question-kinds.js';
import { countsIn, cutsOfToday, inOrder, keyOf, questionsOfSpan, seenBy, spansIn } from './seen.js';
import { selections } from './selections.js';
import type { Condition, Fact, Question } from './service.js';

/** More combinations than a condition that people can read has. */
const MOST = 20_000;

interface Situation {
  readonly answers: Answers;
  /** By the key of a fact; of a span, by that and the bound. */
  readonly facts: Readonly<Record<string, string | number>>;
}

const factOf = (fact: Fact): string =>
  typeof fact === 'object' && 'bound' in fact ? `${keyOf(fact)} ${fact.bound}` : keyOf(fact);

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
  const seen = seenBy([condition]);
  const methods = methodsIn(condition);
  const questionOf = (name: string) => questions.find((one) => one.name === name);
  const isKnown = (name: string): boolean => {
    const question = questionOf(name);
    return question !== undefined && isAnswered(question);
  };
  const ways: readonly (readonly Situation[])[] = [
    ...[...seen.answers].map(([name, compared]) => {
      const given = valuesOf(questionOf(name), compared).map((value): Situation => ({
        answers: { [name]: { value, from: 'typed' } },
        facts: {},
      }));
      return isKnown(name) ? given : [...given, NOTHING];
    }),
    ...spansIn(seen).map(({ fact, cuts }) =>
      spans(keyOf(fact), cuts, questionsOfSpan(fact).every(isKnown)),
    ),
    ...countsIn(seen).map(({ fact, cuts }) => [
      ...(isKnown(fact.count) ? [] : [NOTHING]),
      ...numbers(
        keyOf(fact),
        cuts.filter((cut) => cut > 0),
      ),
    ]),
    numbers('today.year', cutsOfToday(seen, 'today.year')),
    numbers(
      'today.month',
      cutsOfToday(seen, 'today.month').filter((month) => month <= 13),
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
    ) ?? holds(condition, answers, (fact) => facts[factOf(fact)]);
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

const numbers = (fact: string, cuts: readonly number[]): readonly Situation[] => {
  const found = regions(cuts).filter(
    (number) => fact !== 'today.month' || (number > 0 && number < 13),
  );
  return found.length > 0
    ? found.map((number) => ({ answers: {}, facts: { [fact]: number } }))
    : [NOTHING];
};

/** Lengths of time from or to a date that is known, known in part, or not given. */
const spans = (key: string, cuts: readonly number[], isKnown: boolean): readonly Situation[] => [
  ...(isKnown && cuts.length > 0 ? [] : [NOTHING]),
  ...regions(cuts).flatMap((most) =>
    [most, most - 1].map((least): Situation => ({
      answers: {},
      facts: { [key]: most, [`${key} min`]: least, [`${key} max`]: most },
    })),
  ),
];
