import type {
  Condition,
  EligibilityRule,
  OfficeCheck,
  Question,
  Service,
  Step,
} from '@stadtkit/steps/service.js';

/** A condition inside another one, and where it stands. */
export interface Part {
  readonly condition: Condition;
  readonly path: string;
}

/** The conditions that stand directly in a condition. */
export function inside({ condition, path }: Part): readonly Part[] {
  if ('not' in condition) return [{ condition: condition.not, path: `${path}.not` }];
  const word = 'all' in condition ? 'all' : 'any';
  const list = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return list.map((one, at) => ({ condition: one, path: `${path}.${word}[${at}]` }));
}

/** A condition and all that stand in it. */
export const partsOf = (part: Part): readonly Part[] => [part, ...inside(part).flatMap(partsOf)];

/** Whose condition it is. */
type Owner =
  | { readonly is: 'step'; readonly it: Step }
  | { readonly is: 'question'; readonly it: Question; readonly step: Step }
  | { readonly is: 'rule'; readonly it: EligibilityRule }
  | { readonly is: 'check'; readonly it: OfficeCheck };

/** What has, or could have, a condition; `path` is that of the owner. */
export type Owned = Owner & { readonly path: string };

/** The questions of a step, or those for each of several, with their paths. */
export const questionsIn = (
  { questions = [] }: Step | Question,
  path: string,
): readonly { readonly it: Question; readonly path: string }[] =>
  questions.map((it, nth) => ({ it, path: `${path}.questions[${nth}]` }));

/** Everything in a service that can stand under a condition, in the order of the definition. */
export const ownersIn = ({ steps, eligibility, checks = [] }: Service): readonly Owned[] => [
  ...steps.flatMap((step, at): Owned[] => [
    { is: 'step', it: step, path: `steps[${at}]` },
    ...questionsIn(step, `steps[${at}]`).flatMap(({ it, path }): Owned[] => [
      { is: 'question', it, step, path },
      ...questionsIn(it, path).map((inner): Owned => ({ is: 'question', step, ...inner })),
    ]),
  ]),
  ...eligibility.map((it, at): Owned => ({ is: 'rule', it, path: `eligibility[${at}]` })),
  ...checks.map((it, at): Owned => ({ is: 'check', it, path: `checks[${at}]` })),
];

/** The condition of an owner. */
export const conditionOf = ({ it, path }: Owned): Part | undefined =>
  it.when && { condition: it.when, path: `${path}.when` };
