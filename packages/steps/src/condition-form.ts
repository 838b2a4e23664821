import { fact, namedFact } from './fact-form.js';
import { isRecord } from './is-record.js';
import { mistake, type Mistake } from './mistake.js';
import { depthMistakes } from './named-conditions.js';
import { aNumber } from './question-kinds/numbers.js';
import { check, condition, fits, name, yes, type Shapes } from './shape.js';

export { namedFactShapes } from './fact-form.js';

/** How many a definition may have. */
const MOST = 10_000;

const anyText = check(/^/, 'must be a text.');

/** Each form of a condition, by the words in it, in the order of the alphabet. */
export const conditionShapes: Readonly<Record<string, Shapes>> = {
  all: { all: [condition, 1] },
  any: { any: [condition, 1] },
  not: { not: condition },
  when: { when: name },
  'answer is': {
    answer: name,
    is: check(
      { any: [anyText, yes] },
      'must be one text, or true or false; for one of several texts, write “in” instead of “is”.',
    ),
  },
  'answer in': { answer: name, in: [anyText, 1] },
  'answer given': { answer: name, given: yes },
  'answer atLeast': { answer: name, atLeast: aNumber },
  'answer atMost': { answer: name, atMost: aNumber },
  'fact is': { fact, is: check({ any: [anyText, aNumber] }, 'must be a text or a number.') },
  'atLeast fact': { fact, atLeast: aNumber },
  'below fact': { fact, below: aNumber },
};

/** What is wrong with the form of the conditions in a definition, whatever it is; what is no object, its own form says. */
export function conditionForms(definition: unknown): Mistake[] {
  let left = MOST;
  /** Of conditions in each other, too; nobody knows yet whether what they name is there. */
  function formOf(value: unknown, path: string, depth = 0): Mistake[] {
    if (!isRecord(value)) return mistake(path, 'must be a condition.');
    const tooDeep = depthMistakes(depth, path);
    if (tooDeep.length > 0) return tooDeep;
    left -= 1;
    // Said once, and nothing of those that come then: the same object may stand in itself many times.
    if (left < 0)
      return left === -1 ? mistake(path, `comes after ${String(MOST)} other conditions.`) : [];
    const words = Object.keys(value).sort().join(' ');
    const shape = Object.hasOwn(conditionShapes, words) ? conditionShapes[words] : undefined;
    if (!shape)
      return mistake(
        path,
        `“${words.slice(0, 100)}” is not a condition; write all, any, not, when, answer + is, in, atLeast, atMost or given, fact + is, fact + atLeast or fact + below.`,
      );
    const found = fits(value, shape, path);
    if (found.length > 0) return [...found];
    const { fact } = value;
    if (isRecord(fact) && 'when' in fact)
      return formOf(fact['when'], `${path}.fact.when`, depth + 1);
    if (words === 'not') return formOf(value['not'], `${path}.not`, depth + 1);
    return words === 'all' || words === 'any'
      ? (value[words] as readonly unknown[]).flatMap((one, at) =>
          formOf(one, `${path}.${words}[${String(at)}]`, depth + 1),
        )
      : [];
  }
  /** Conditions stand everywhere under this name. */
  function within(value: unknown, path: string): Mistake[] {
    if (Array.isArray(value))
      return Array.from(value).flatMap((one, at) => within(one, `${path}[${String(at)}]`));
    if (!isRecord(value)) return [];
    return Object.entries(value).flatMap(([name, one]) => {
      const at = `${path}${path && '.'}${name.slice(0, 100)}`;
      return name === 'when' ? (isRecord(one) ? formOf(one, at) : []) : within(one, at);
    });
  }
  const { conditions, facts, ...rest } = isRecord(definition) ? definition : {};
  const named = isRecord(conditions) ? Object.entries(conditions) : [];
  return [
    ...(isRecord(facts) ? Object.entries(facts) : []).flatMap(([name, one]) => {
      const path = `facts.${name.slice(0, 100)}`;
      const found = fits(one, namedFact, path);
      return found.length > 0 ? [...found] : within(one, path);
    }),
    ...named.flatMap(([name, one]) => formOf(one, `conditions.${name.slice(0, 100)}`)),
    ...within(rest, ''),
  ];
}
