import { isRecord } from '../is-record.js';
import { check, LONGEST, pattern } from '../shape.js';
import { choice, option, optionValue } from './choices.js';
import { asText, textProblem, typedIn, type KindOfQuestion } from './kind-of-question.js';

/** The name of a code list: `dog-breeds` is `lists/dog-breeds.json`. */
export const listName = pattern(/^[a-z][a-z0-9-]{0,99}$/, 'dog-breeds');
export const isAsked = check(
  [true],
  'must be true, or left out: then the options come with the definition.',
);

/** An answer out of a list that is asked while somebody types. */
export interface ListedAnswer {
  /** Left out where the list could not be asked: then the office looks up what was typed. */
  readonly value?: string;
  /** As the list has said it, or as it was typed: what people read. */
  readonly label: string;
}

/** A value, when it is an answer out of such a list; whether it stands there, only the list knows. */
export function listedAnswer(answer: unknown): ListedAnswer | undefined {
  if (!isRecord(answer)) return undefined;
  const { value, label, ...others } = answer;
  if (Object.keys(others).length > 0 || typeof label !== 'string') return undefined;
  if (!/[\p{L}\p{N}]/u.test(label) || /\p{Cc}/u.test(label)) return undefined;
  if (value === undefined) return { label };
  return typeof value === 'string' && optionValue(value) === undefined
    ? { value, label }
    : undefined;
}

/** The value of one option; or of a list that is asked, an entry with its label: a review needs no server. */
export const combobox: KindOfQuestion = {
  ...choice,
  shape: {
    'options?': [option, 0, LONGEST],
    'optionsFrom?': { list: listName, asked: isAsked },
  },
  read(form, question, locale) {
    if (!question.optionsFrom) return choice.read(form, question, locale);
    const label = typedIn(form, question.name)?.trim();
    if (label === undefined) return undefined;
    const value = typedIn(form, `${question.name}-value`);
    return value === undefined ? { label } : { value, label };
  },
  problem(question, value, today) {
    if (!question.optionsFrom) return choice.problem(question, value, today);
    if (value === undefined) return textProblem(question, value, () => undefined);
    const answer = listedAnswer(value);
    return answer
      ? textProblem(question, answer.label, () => undefined)
      : { code: 'not-an-option' };
  },
  words(question, value, words) {
    if (!question.optionsFrom) return choice.words(question, value, words);
    return listedAnswer(value)?.label ?? asText(value);
  },
};
