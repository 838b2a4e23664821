import { numbers } from './condition-form.js';
import { listed, mistake, type Mistake } from './mistake.js';
import { kindOf } from './question-kinds.js';
import type { Condition, OfAnswer, Question } from './service.js';

/** What a condition may speak of. */
export interface Known {
  /** The questions that are asked before it, by name. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Those that are asked before it in the same entry. */
  readonly inEntry?: ReadonlyMap<string, Question>;
  /** Why a condition outside of an entry cannot speak of other names. */
  readonly others?: ReadonlyMap<string, string>;
  /** The values of the options of questions, each found once: many conditions may name one of them. */
  readonly options?: Map<Question, ReadonlySet<string>>;
  /** The names of the ways to identify; empty before the step where somebody identifies. */
  readonly methods: readonly string[];
}

type OfFact = Extract<Condition, { readonly fact: unknown }>;

const isBirthDate = (question: Question | undefined): boolean =>
  question?.kind === 'date' || question?.kind === 'partial-date';

/** What a condition, whose form is right, cannot speak of: a question, an option or a fact. */
export function conditionMistakes(condition: Condition, known: Known, path: string): Mistake[] {
  if ('not' in condition) return conditionMistakes(condition.not, known, `${path}.not`);
  if ('all' in condition || 'any' in condition) {
    const [word, inner] =
      'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    return inner.flatMap((one, at) =>
      conditionMistakes(one, known, `${path}.${word}[${String(at)}]`),
    );
  }
  return 'fact' in condition
    ? factMistakes(condition, known, path)
    : answerMistakes(condition, known, path);
}

function answerMistakes(
  condition: OfAnswer | { readonly answer: string; readonly given: boolean },
  known: Known,
  path: string,
): Mistake[] {
  const { questions, inEntry, others } = known;
  const question = inEntry?.get(condition.answer) ?? questions.get(condition.answer);
  if (!question)
    return mistake(
      `${path}.answer`,
      !inEntry && others?.has(condition.answer)
        ? `“${condition.answer}” ${others.get(condition.answer)}`
        : `“${condition.answer}” is not a question that is asked before${inEntry ? ', in this entry or outside' : ''}.`,
    );
  const { kind } = question;
  const { compares } = kindOf(kind);
  if ('given' in condition) return [];
  if ('in' in condition)
    return compares === 'option'
      ? condition.in.flatMap((one, at) =>
          optionMistakes(question, one, known, `${path}.in[${String(at)}]`),
        )
      : mistake(`${path}.in`, `is only for what has options.`);
  if (!('is' in condition)) {
    const [word, value] =
      'atLeast' in condition ? ['atLeast', condition.atLeast] : ['atMost', condition.atMost];
    if (compares === 'count') return countMistakes(question, value, `${path}.${word}`);
    return compares === 'number'
      ? []
      : mistake(`${path}.${word}`, `cannot measure the kind “${kind}”.`);
  }
  const { is } = condition;
  if (compares === 'count')
    return mistake(`${path}.is`, 'cannot compare several entries; use atLeast, atMost or given.');
  if (compares === 'nothing')
    return mistake(`${path}.is`, `cannot compare the kind “${kind}”; use given.`);
  if (compares === 'truth')
    return typeof is === 'boolean' ? [] : mistake(`${path}.is`, 'must be true or false.');
  if (typeof is !== 'string') return mistake(`${path}.is`, 'must be a text.');
  return compares === 'option' ? optionMistakes(question, is, known, `${path}.is`) : [];
}

/** There is at least one entry, or no answer at all. */
const countMistakes = ({ atMost = Infinity }: Question, value: unknown, path: string): Mistake[] =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= atMost
    ? []
    : mistake(
        path,
        `must be a whole number of entries from 1 to ${String(atMost)}; for none, use given.`,
      );

function optionMistakes(
  question: Question,
  value: string,
  { options = new Map() }: Known,
  path: string,
): Mistake[] {
  const values = options.get(question) ?? new Set(question.options?.map((one) => one.value));
  options.set(question, values);
  return values.has(value)
    ? []
    : mistake(path, `“${value}” is not an option of “${question.name}”.`);
}

function factMistakes(condition: OfFact, { questions, methods }: Known, path: string): Mistake[] {
  const { fact } = condition;
  const word = 'is' in condition ? 'is' : 'atLeast' in condition ? 'atLeast' : 'below';
  const isAge = fact === 'age.min' || fact === 'age.max';
  if (isAge && !isBirthDate(questions.get('birthDate')))
    return mistake(`${path}.fact`, 'is known only after a date question named “birthDate”.');
  if (numbers.includes(fact))
    return 'is' in condition && typeof condition.is !== 'number'
      ? mistake(`${path}.is`, 'must be a number.')
      : [];
  if (methods.length === 0)
    return mistake(`${path}.fact`, 'is known only after the step where somebody identifies.');
  return 'is' in condition && methods.some((one) => one === condition.is)
    ? []
    : mistake(`${path}.${word}`, `must be “is” with one of: ${listed(methods)}.`);
}
