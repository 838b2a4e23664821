import type { Period } from '@stadtkit/kinds/due.js';
import type { LocalText } from '@stadtkit/kinds/locale.js';
import type { Applicable } from './applicable.js';
import { decimalOf, exact, productOf, sumOf } from './exact.js';
import { kindOf } from './question-kinds.js';
import { quantityOf } from './quantity.js';
import { needsOfFact } from './seen.js';
import type { Question, Term } from './service.js';

/** What is computed of answers: exact, as a plain decimal, `1234.5`. Amounts are euros, with all places that come out. */
export interface Computed {
  readonly amount: `${number}`;
  /** In what it is counted; left out: the definition does not say. */
  readonly unit?: LocalText | ComputedUnit;
}

type ComputedUnit = Period | 'years' | 'euros';

type Find = (name: string) => Question | undefined;

/** The questions to whose answers a term looks; the condition of a count may look at more. */
export const questionsOfTerm = (term: Term): readonly string[] => {
  if (typeof term === 'string') return [term];
  if ('of' in term) return [term.of];
  return 'count' in term.fact ? [term.fact.count] : needsOfFact(term.fact);
};

/** In what a term is counted. */
export function unitOfTerm(term: Term, find: Find): Computed['unit'] {
  if (typeof term !== 'string' && 'of' in term) return term.in;
  if (typeof term !== 'string' && ('count' in term.fact || term.fact.in !== 'numbers'))
    return 'in' in term.fact && term.fact.in !== 'numbers' ? term.fact.in : undefined;
  const question = find(questionsOfTerm(term)[0] ?? '');
  return question?.kind === 'money' ? 'euros' : question?.unit;
}

/** What a value is computed of, as it says it. */
export const termsOf = ({ sum, product }: Question): readonly Term[] => sum ?? product ?? [];

/**
 * What a value is for this person; undefined: not known yet. A sum counts what somebody is not asked, or may leave empty and
 * does, as nothing; but of nothing at all there is no sum.
 */
export function computed(question: Question, found: Applicable): Computed | undefined {
  const find = finder(found);
  const parts: { readonly amount: string; readonly unit: Computed['unit'] }[] = [];
  for (const term of termsOf(question)) {
    const quantity = quantityOf(term, found, questionsIn(found));
    if (quantity) parts.push({ amount: quantity.amount, unit: unitOfTerm(term, find) });
    else if (!question.sum || !isNothing(term, found, find)) return undefined;
  }
  if (parts.length === 0) return undefined;
  const numbers = parts.map(({ amount, unit }) => exact(amount, unit === 'euros' ? 2 : 0));
  const unit = question.unit ?? unitOf(question, find);
  return {
    amount: decimalOf(question.sum ? sumOf(numbers) : productOf(numbers)),
    ...(unit ? { unit } : {}),
  };
}

/** Whether somebody is asked anything that it is computed of; of a product, everything. Others are not shown it. */
export function isComputed(question: Question, found: Applicable): boolean {
  const find = finder(found);
  const isAsked = (term: Term): boolean => questionsOfTerm(term).every(find);
  const terms = termsOf(question);
  return question.sum ? terms.some(isAsked) : terms.every(isAsked);
}

/** All that is computed for somebody and known, by the names of the questions that show it. */
export const computedIn = (found: Applicable): Readonly<Record<string, Computed>> =>
  Object.fromEntries(
    questionsIn(found)
      .filter(({ kind }) => kindOf(kind).computes)
      .flatMap((question): [string, Computed][] => {
        const value = computed(question, found);
        return value ? [[question.name, value]] : [];
      }),
  );

/** Not asked, or not answered where nobody must. What was typed and cannot be read is something. */
const isNothing = (term: Term, { answers }: Applicable, find: Find): boolean =>
  questionsOfTerm(term).some((name) => !answers[name] && !find(name)?.required);

/** Of amounts, euros, and of a sum or of one term alone, that in which all is counted. */
function unitOf(question: Question, find: Find): Computed['unit'] {
  const units = termsOf(question).map((term) => unitOfTerm(term, find));
  const [first, ...others] = units;
  if (units.includes('euros')) return 'euros';
  const isOne = question.sum
    ? others.every((one) => JSON.stringify(one) === JSON.stringify(first))
    : others.length === 0;
  return isOne ? first : undefined;
}

const questionsIn = ({ steps }: Applicable): readonly Question[] =>
  steps.flatMap(({ questions }) => questions);

const finder = (found: Applicable): Find => {
  const questions = questionsIn(found);
  return (name) => questions.find((one) => one.name === name);
};
