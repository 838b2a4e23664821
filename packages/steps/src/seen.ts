import { partsOf } from './condition-parts.js';
import type { Condition, Fact } from './service.js';

/** What conditions look at: only there can two persons differ for them. */
export interface Seen {
  /** By the name of a question, the values that its answer is compared with; empty where only “given” is asked. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string | boolean>>;
  /** By fact, the numbers at which a comparison changes: 14 stands for “below 14” and “14 and more”. */
  readonly cuts: ReadonlyMap<Fact, readonly number[]>;
  readonly method: boolean;
}

/** The comparisons in conditions, each once per place. */
const leavesOf = (conditions: readonly Condition[]): readonly Condition[] =>
  conditions.flatMap((condition) =>
    partsOf({ condition, path: '' })
      .map((part) => part.condition)
      .filter((one) => 'answer' in one || 'fact' in one),
  );

/** What some conditions look at. */
export function seenBy(conditions: readonly Condition[]): Seen {
  const answers = new Map<string, Set<string | boolean>>();
  const cuts = new Map<Fact, number[]>();
  let method = false;
  for (const leaf of leavesOf(conditions)) {
    if ('answer' in leaf) {
      const values = answers.get(leaf.answer) ?? new Set();
      for (const value of comparedIn(leaf)) values.add(value);
      answers.set(leaf.answer, values);
    } else if ('fact' in leaf) {
      if (leaf.fact === 'identity.method') method = true;
      cuts.set(leaf.fact, [...(cuts.get(leaf.fact) ?? []), ...cutsOf(leaf)]);
    }
  }
  return { answers, cuts, method };
}

/** The values that a comparison tells apart: of a number those on both sides of it. */
function comparedIn(leaf: Extract<Condition, { readonly answer: string }>): (string | boolean)[] {
  if ('is' in leaf) return [leaf.is];
  if ('in' in leaf) return [...leaf.in];
  if ('given' in leaf) return [];
  const [cut, around] =
    'atLeast' in leaf
      ? [leaf.atLeast, Math.ceil(leaf.atLeast)]
      : [leaf.atMost, Math.floor(leaf.atMost) + 1];
  return [...new Set([around - 1, cut, around])].map(String);
}

/** Facts are whole numbers: what is compared with 13.5 changes at 14, and what is compared with “is 14” at 14 and at 15. */
function cutsOf(leaf: Extract<Condition, { readonly fact: Fact }>): number[] {
  if ('atLeast' in leaf) return [Math.ceil(leaf.atLeast)];
  if ('below' in leaf) return [Math.ceil(leaf.below)];
  return typeof leaf.is === 'number' ? [leaf.is, leaf.is + 1] : [];
}

/** The cuts of ages, of the youngest and the oldest together. */
export const ageCuts = ({ cuts }: Pick<Seen, 'cuts'>): readonly number[] =>
  inOrder([...(cuts.get('age.min') ?? []), ...(cuts.get('age.max') ?? [])]);

export const inOrder = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/** The names of what a condition needs to know of a person: questions, and `@method`. An age is the birth date. */
export const needsOf = (condition: Condition): readonly string[] =>
  leavesOf([condition]).flatMap((leaf) => {
    if ('answer' in leaf) return [leaf.answer];
    if (!('fact' in leaf)) return [];
    if (leaf.fact === 'identity.method') return [METHOD];
    return leaf.fact.startsWith('age.') ? ['birthDate'] : [];
  });

/** Stands for how somebody identified, among names of questions: no question can be called so. */
export const METHOD = '@method';
