import type { FileRules } from '@stadtkit/kinds/file.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { AnswerValue } from '../answer-value.js';
import type { AnswerMessages } from '../messages/answer-messages.js';
import type { Shapes } from '../shape.js';
import type { Asked } from './asked.js';

/** The words of a language for answers. */
export interface Words extends AnswerMessages {
  readonly locale: Locale;
}

/** All that is known about a kind of question, except how it is put. */
export interface KindOfQuestion {
  /** False: it is only to be read. */
  readonly asks: boolean;
  /** It is computed of other answers, and shown where it stands and in the review. */
  readonly computes?: true;
  /** It is asked by questions of its own, for each of several; they say why they are asked, and it does not. */
  readonly several?: true;
  /** What a definition says for it, besides what every question says. */
  readonly shape: Shapes;
  /** What it demands of files: its answer names those that were sent ahead. */
  readonly files?: (question: Asked) => FileRules;
  /** What a condition may compare: an option, whether it is ticked or yes, a text, a number, how many entries; or only whether it was given. */
  readonly compares: 'option' | 'truth' | 'text' | 'number' | 'count' | 'nothing';
  /** The answer that stands in a form, in the plain form of the kind; what cannot be read, as it was typed. */
  readonly read: (form: FormData, question: Asked, locale: Locale) => AnswerValue | undefined;
  /** What is wrong with a value, whatever it is. `today`: ISO date in Europe/Berlin. */
  readonly problem: (
    question: Asked,
    value: AnswerValue | undefined,
    today: string,
  ) => Problem | undefined;
  /** How the review says a value that is given. Also of what cannot be right: somebody’s word may be of another form. */
  readonly words: (question: Asked, value: AnswerValue, words: Words) => string;
  /** What stands in the control of an answer that is a text; without it, the answer itself. */
  readonly written?: (question: Asked, value: string, locale: Locale) => string;
}

/** More characters than any answer has that somebody reads. */
const LONGEST = 10_000;

/** What is wrong with an answer that must be one text, before its kind is asked. */
export function textProblem(
  { required }: Asked,
  value: AnswerValue | undefined,
  of: (text: string) => Problem | undefined,
): Problem | undefined {
  if (value === undefined || value === '') return required ? { code: 'missing' } : undefined;
  if (typeof value !== 'string') return { code: 'not-an-option' };
  if (value.length > LONGEST)
    return { code: 'too-long', data: { max: LONGEST, actual: value.length } };
  return of(value);
}

/** What stands in a control, when something does. */
export function typedIn(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A value that is not of the kind, as a text: nothing that is there may be left out. */
export const asText = (value: AnswerValue): string =>
  typeof value === 'object'
    ? Object.values(value as Readonly<Record<string, AnswerValue>>)
        .map(asText)
        .join(', ')
    : String(value);
