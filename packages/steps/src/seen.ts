import { partsOf } from './condition-parts.js';
import type { Condition, Count, Fact, Span } from './service.js';

/** What conditions look at: only there can two persons differ for them. */
export interface Seen {
  /** By the name of a question, the values that its answer is compared with; empty where only “given” is asked. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string | boolean>>;
  /** By the key of a fact, where a comparison of it changes. */
  readonly facts: ReadonlyMap<string, SeenFact>;
  readonly method: boolean;
}

/** One fact, and the numbers at which a comparison of it changes: 14 stands for “below 14” and “14 and more”. */
export interface SeenFact<Of extends Fact = Fact> {
  readonly fact: Of;
  readonly cuts: readonly number[];
}

/** By which a fact is told from others: the bounds of a span are two looks at the same one. */
export const keyOf = (fact: Fact): string =>
  typeof fact === 'string'
    ? fact
    : 'count' in fact
      ? JSON.stringify([fact.count, fact.when])
      : [fact.in, fact.from, fact.to].join(' ');

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
  const facts = new Map<string, SeenFact>();
  let method = false;
  for (const leaf of leavesOf(conditions)) {
    if ('answer' in leaf) {
      const values = answers.get(leaf.answer) ?? new Set();
      for (const value of comparedIn(leaf)) values.add(value);
      answers.set(leaf.answer, values);
    } else if ('fact' in leaf) {
      if (leaf.fact === 'identity.method') method = true;
      const key = keyOf(leaf.fact);
      const { cuts = [] } = facts.get(key) ?? {};
      facts.set(key, { fact: leaf.fact, cuts: inOrder([...cuts, ...cutsOf(leaf)]) });
    }
  }
  return { answers, facts, method };
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

/** The cuts of a part of today's date. */
export const cutsOfToday = ({ facts }: Seen, part: 'today.year' | 'today.month') =>
  facts.get(part)?.cuts ?? [];

/** The lengths of time that are looked at. */
export const spansIn = ({ facts }: Seen): readonly SeenFact<Span>[] =>
  [...facts.values()].filter(isOfSpan);

const isOfSpan = (one: SeenFact): one is SeenFact<Span> =>
  typeof one.fact !== 'string' && !('count' in one.fact);

/** The numbers of entries that are looked at. */
export const countsIn = ({ facts }: Seen): readonly SeenFact<Count>[] =>
  [...facts.values()].filter(
    (one): one is SeenFact<Count> => typeof one.fact !== 'string' && 'count' in one.fact,
  );

export const inOrder = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/** The names of what a condition needs to know of a person: questions, and `@method`. */
export const needsOf = (condition: Condition): readonly string[] =>
  leavesOf([condition]).flatMap((leaf) => {
    if ('answer' in leaf) return [leaf.answer];
    return 'fact' in leaf ? needsOfFact(leaf.fact) : [];
  });

/** A count needs its list, and what its condition sees outside; what that sees in an entry is in the list. */
export function needsOfFact(fact: Fact): readonly string[] {
  if (fact === 'identity.method') return [METHOD];
  if (typeof fact === 'string') return [];
  if ('count' in fact) return [fact.count, ...(fact.when ? needsOf(fact.when) : [])];
  return questionsOfSpan(fact);
}

/** The names of the questions between whose answers it is measured. */
export const questionsOfSpan = ({ from, to }: Span): readonly string[] =>
  [from, to].flatMap((day) => questionOfDay(day) ?? []);

/** The question that a day is the answer to; undefined: today, or a date. */
export const questionOfDay = (day: string): string | undefined =>
  day === 'today' || /^\d/.test(day) ? undefined : day.split('.')[0];

/** Stands for how somebody identified, among names of questions: no question can be called so. */
export const METHOD = '@method';
