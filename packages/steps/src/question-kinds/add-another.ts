import { enumerated } from '@stadtkit/kinds/direction.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { entriesIn, type AnswerEntry } from '../answer-value.js';
import { isRecord } from '../is-record.js';
import { check, words as texts, type Check } from '../shape.js';
import type { Asked, AskedOfEach } from './asked.js';
import { asText, type KindOfQuestion } from './kind-of-question.js';

/** So many can be looked through by somebody at the office, and on one page. */
const MOST = 50;
const count = (least: number): Check =>
  check({ least, most: MOST }, `must be a whole number from ${String(least)} to ${String(MOST)}.`);
/** Read with the rules of questions (`read-question.ts`), each by its kind. */
export const questionInEntry = check(isRecord, 'must be an object.');

/** The name in the form of a question for one of several. */
export const nameIn = (list: string, number: number, question: string): string =>
  `${list}-${String(number)}-${question}`;

/**
 * The entries that stand in a form, by their numbers, in the order in which they are read: each sends a value of its own
 * (`dogs-3`), since what is not ticked sends nothing.
 */
export const numbersIn = (form: FormData, name: string): readonly number[] =>
  [...form.keys()].flatMap((key) => {
    const number = key.startsWith(`${name}-`) ? key.slice(name.length + 1) : '';
    return /^\d+$/.test(number) ? [Number(number)] : [];
  });

/** How many entries there must be. */
export const leastOf = ({ required, atLeast = 1 }: Asked): number => (required ? atLeast : 0);

/**
 * Several of the same, such as dogs: for each the answers to some questions, of any kind but this one. Here only what
 * belongs to the list; what stands in its entries is judged where conditions are known (`entries.ts`).
 */
export const addAnother = (
  kindOf: (kind: string) => KindOfQuestion | undefined,
): KindOfQuestion => ({
  asks: true,
  several: true,
  shape: {
    entry: texts,
    'add?': texts,
    questions: [questionInEntry],
    'atLeast?': count(1),
    atMost: count(2),
  },
  compares: 'count',
  read(form, { name, questions = [] }, locale) {
    const answerIn = (number: number, inner: AskedOfEach) =>
      kindOf(inner.kind)?.read(form, { ...inner, name: nameIn(name, number, inner.name) }, locale);
    const entries = numbersIn(form, name).map((number) =>
      Object.fromEntries(
        questions.flatMap((inner) => {
          const value = answerIn(number, inner);
          return value === undefined ? [] : [[inner.name, value]];
        }),
      ),
    );
    return entries.length > 0 ? (entries as readonly AnswerEntry[]) : undefined;
  },
  problem(question, value) {
    const least = leastOf(question);
    if (value === undefined)
      return least > 0 ? { code: 'too-few-entries', data: { min: least } } : undefined;
    const entries = entriesIn(value);
    const { atLeast = 1, atMost = MOST } = question;
    if (!entries) return { code: 'not-an-option' };
    if (entries.length < atLeast) return { code: 'too-few-entries', data: { min: atLeast } };
    return entries.length > atMost
      ? { code: 'too-many-entries', data: { max: atMost } }
      : undefined;
  },
  words({ entry, questions = [] }, value, words) {
    const entries = entriesIn(value);
    if (!entries) return asText(value);
    return entries
      .map((one, at) => {
        const answers = questions.flatMap((inner) => {
          const answer = Object.hasOwn(one, inner.name) ? one[inner.name] : undefined;
          const said = answer === undefined ? '' : kindOf(inner.kind)?.words(inner, answer, words);
          return said ? [`${textIn(inner.label, words.locale)}: ${said}`] : [];
        });
        const called = entry ? `${textIn(entry, words.locale)} ` : '';
        return `${called}${String(at + 1)}: ${enumerated(answers, words.locale)}`;
      })
      .join('; ');
  },
});
