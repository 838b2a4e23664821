import { mistake, type Mistake } from './mistake.js';
import { kindOf } from './question-kinds.js';
import type { Fact, Question } from './service.js';
import { isRecord } from './is-record.js';

/** What a condition may speak of. */
export interface Known {
  /** The questions that are asked before it, by name. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Those that are asked before it in the same entry. */
  readonly inEntry?: ReadonlyMap<string, Question>;
  /** The names of the ways to identify; empty before the step where somebody identifies. */
  readonly methods: readonly string[];
}

/** How deep conditions may stand in each other: far deeper than anybody can read. */
const DEPTH = 20;

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const numbers: readonly Fact[] = ['today.year', 'today.month', 'age.min', 'age.max'];

/** A value from outside in a sentence; what is no text may not even be made one (`{"toString": 1}`). */
const shown = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 100) : typeof value;
const isBirthDate = (question: Question | undefined): boolean =>
  question?.kind === 'date' || question?.kind === 'partial-date';

/** What is wrong with a condition: its form, or a question, option or fact that it cannot speak of. */
export function conditionMistakes(
  condition: unknown,
  known: Known,
  path: string,
  depth = 0,
): Mistake[] {
  if (!isRecord(condition)) return mistake(path, 'must be a condition.');
  if (depth > DEPTH) return mistake(path, `stands in more than ${String(DEPTH)} other conditions.`);
  const words = Object.keys(condition).sort().join(' ');
  switch (words) {
    case 'all':
    case 'any': {
      const inner = condition[words];
      return Array.isArray(inner) && inner.length > 0
        ? inner.flatMap((one, at) =>
            conditionMistakes(one, known, `${path}.${words}[${String(at)}]`, depth + 1),
          )
        : mistake(`${path}.${words}`, 'must be a list of conditions, one at least.');
    }
    case 'not':
      return conditionMistakes(condition['not'], known, `${path}.not`, depth + 1);
    case 'answer is':
    case 'answer given':
    case 'answer in':
    case 'answer atLeast':
    case 'answer atMost':
      return answerMistakes(condition, known, path);
    case 'fact is':
    case 'atLeast fact':
    case 'below fact':
      return factMistakes(condition, known, path);
    default:
      return mistake(
        path,
        `“${words.slice(0, 100)}” is not a condition; write all, any, not, answer + is, in, atLeast, atMost or given, fact + is, fact + atLeast or fact + below.`,
      );
  }
}

function answerMistakes(
  { answer, ...comparison }: Record<string, unknown>,
  { questions, inEntry }: Known,
  path: string,
): Mistake[] {
  const question = inEntry?.get(shown(answer)) ?? questions.get(shown(answer));
  if (!question)
    return mistake(
      `${path}.answer`,
      `“${shown(answer)}” is not a question that is asked before${inEntry ? ', in this entry or outside' : ''}.`,
    );
  const [[word, value] = ['', undefined]] = Object.entries(comparison);
  const says = (text: string): Mistake[] => mistake(`${path}.${word}`, text);
  const { compares } = kindOf(question.kind);
  switch (word) {
    case 'given':
      return typeof value === 'boolean' ? [] : says('must be true or false.');
    case 'atLeast':
    case 'atMost':
      if (compares === 'count') return countMistakes(question, value, `${path}.${word}`);
      if (compares !== 'number') return says(`cannot measure the kind “${question.kind}”.`);
      return isNumber(value) ? [] : says('must be a number.');
    case 'in':
      if (compares !== 'option') return says(`is only for what has options.`);
      return Array.isArray(value) && value.length > 0
        ? value.flatMap((one, at) => optionMistakes(question, one, `${path}.in[${String(at)}]`))
        : says('must be a list of options, one at least.');
  }
  if (compares === 'truth') return typeof value === 'boolean' ? [] : says('must be true or false.');
  if (compares === 'nothing') return says(`cannot compare the kind “${question.kind}”; use given.`);
  if (compares === 'count')
    return says('cannot compare several entries; use atLeast, atMost or given.');
  return compares === 'option'
    ? optionMistakes(question, value, `${path}.is`)
    : typeof value === 'string'
      ? []
      : says('must be a text.');
}

/** There is at least one entry, or no answer at all. */
function countMistakes({ atMost = Infinity }: Question, value: unknown, path: string): Mistake[] {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= atMost
    ? []
    : mistake(
        path,
        `must be a whole number of entries from 1 to ${String(atMost)}; for none, use given.`,
      );
}

function optionMistakes({ name, options = [] }: Question, value: unknown, path: string): Mistake[] {
  if (typeof value !== 'string') return mistake(path, 'must be a text.');
  return options.some((one) => one.value === value)
    ? []
    : mistake(path, `“${value}” is not an option of “${name}”.`);
}

function factMistakes(
  { fact, ...comparison }: Record<string, unknown>,
  { questions, methods }: Known,
  path: string,
): Mistake[] {
  const [[word, value] = ['', undefined]] = Object.entries(comparison);
  if ((fact === 'age.min' || fact === 'age.max') && !isBirthDate(questions.get('birthDate')))
    return mistake(`${path}.fact`, 'is known only after a date question named “birthDate”.');
  if (numbers.includes(fact as Fact))
    return isNumber(value) ? [] : mistake(`${path}.${word}`, 'must be a number.');
  if (fact !== 'identity.method')
    return mistake(
      `${path}.fact`,
      `“${shown(fact)}” is not one of: ${numbers.join(', ')}, identity.method.`,
    );
  if (methods.length === 0)
    return mistake(`${path}.fact`, 'is known only after the step where somebody identifies.');
  return word === 'is' && methods.includes(shown(value))
    ? []
    : mistake(`${path}.${word}`, `must be “is” with one of: ${methods.join(', ')}.`);
}
