import { partsOf, type Part } from '@stadtkit/steps/condition-parts.js';
import type {
  AnswerRule,
  Condition,
  EligibilityRule,
  FeeLine,
  OfficeCheck,
  Question,
  Reduction,
  Service,
  Step,
} from '@stadtkit/steps/service.js';

/** Whose condition it is. */
type Owner =
  | { readonly is: 'step'; readonly it: Step }
  | { readonly is: 'question'; readonly it: Question; readonly step: Step }
  | { readonly is: 'answer rule'; readonly it: AnswerRule; readonly question: Question }
  | { readonly is: 'rule'; readonly it: EligibilityRule }
  | { readonly is: 'check'; readonly it: OfficeCheck }
  | { readonly is: 'fee'; readonly it: FeeLine }
  | { readonly is: 'reduction'; readonly it: Reduction; readonly fee: FeeLine };

/** What has, or could have, a condition; `path` is that of the owner. */
export type Owned = Owner & { readonly path: string };

/** The questions of a step, or those for each of several, with their paths. */
export const questionsIn = (
  { questions = [] }: Step | Question,
  path: string,
): readonly { readonly it: Question; readonly path: string }[] =>
  questions.map((it, nth) => ({ it, path: `${path}.questions[${nth}]` }));

/** Everything in a service that can stand under a condition, in the order of the definition. */
export const ownersIn = ({ steps, eligibility, checks = [], fees }: Service): readonly Owned[] => [
  ...steps.flatMap((step, at): Owned[] => [
    { is: 'step', it: step, path: `steps[${at}]` },
    ...questionsIn(step, `steps[${at}]`).flatMap(({ it, path }): Owned[] => [
      { is: 'question', it, step, path },
      ...rulesOf(it, path),
      ...questionsIn(it, path).flatMap((inner): Owned[] => [
        { is: 'question', step, ...inner },
        ...rulesOf(inner.it, inner.path),
      ]),
    ]),
  ]),
  ...eligibility.map((it, at): Owned => ({ is: 'rule', it, path: `eligibility[${at}]` })),
  ...checks.map((it, at): Owned => ({ is: 'check', it, path: `checks[${at}]` })),
  ...fees.flatMap((fee, at): Owned[] => [
    { is: 'fee', it: fee, path: `fees[${at}]` },
    ...(fee.reductions ?? []).map((it, nth): Owned => ({
      is: 'reduction',
      it,
      fee,
      path: `fees[${at}].reductions[${nth}]`,
    })),
  ]),
];

/** The rules over the answer to a question. */
export const rulesOf = (question: Question, path: string): readonly Owned[] =>
  (question.rules ?? []).map((it, nth) => ({
    is: 'answer rule',
    it,
    question,
    path: `${path}.rules[${nth}]`,
  }));

/** The condition of an owner. */
export const conditionOf = ({ it, path }: Owned): Part | undefined =>
  it.when && { condition: it.when, path: `${path}.when` };

/** All conditions of a service, also those that entries are counted by. */
export const conditionsIn = (service: Service): readonly Condition[] => {
  const own = ownersIn(service).flatMap((owner) => conditionOf(owner)?.condition ?? []);
  const priced = service.fees.flatMap(({ times = [] }) =>
    times.flatMap((one): Condition[] =>
      typeof one === 'object' && 'fact' in one ? [{ fact: one.fact, atLeast: 1 }] : [],
    ),
  );
  return [...own, ...priced].flatMap(withCounted);
};

/** A condition, and what it wants of the entries that it counts. */
const withCounted = (condition: Condition): readonly Condition[] => [
  condition,
  ...partsOf({ condition, path: '' }).flatMap(({ condition: part }) =>
    'fact' in part && typeof part.fact === 'object' && 'count' in part.fact && part.fact.when
      ? withCounted(part.fact.when)
      : [],
  ),
];
