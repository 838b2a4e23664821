import { enumerated } from '@stadtkit/kinds/direction.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { check, date, LONGEST, words as texts, yes, type Shapes } from '../shape.js';
import { optionsOn } from '../options-on.js';
import type { Asked } from './asked.js';
import {
  asText,
  textProblem,
  typedIn,
  type KindOfQuestion,
  type Words,
} from './kind-of-question.js';

/** What a form sends: it comes back to the letter, so nothing may be in it that a browser would change. */
export const optionValue = check(
  /^[^\s\p{C}]+( [^\s\p{C}]+)*$/u,
  'must be a text in one line, without spaces around it.',
);
/** What a definition says of an option. */
export const option = {
  value: optionValue,
  label: texts,
  'hint?': texts,
  'validFrom?': date,
  'validTo?': date,
} as const satisfies Shapes;
const count = check({ least: 1, most: LONGEST }, 'must be a whole number above 0.');

const labelOf = ({ options }: Asked, value: string, { locale }: Words): string => {
  const found = options?.find((one) => one.value === value);
  return found ? textIn(found.label, locale) : value;
};

/** The value of one option. */
export const choice: KindOfQuestion = {
  asks: true,
  shape: { options: [option, 0, LONGEST] },
  compares: 'option',
  read: (form, { name }) => typedIn(form, name),
  problem: (question, value, today) =>
    textProblem(question, value, (text) =>
      optionsOn(question, today).some((one) => one.value === text)
        ? undefined
        : { code: 'not-an-option' },
    ),
  words: (question, value, words) => labelOf(question, asText(value), words),
};

/** The values of some options, in their order. */
export const choices: KindOfQuestion = {
  asks: true,
  shape: {
    options: [{ ...option, 'alone?': yes }, 0, LONGEST],
    'atLeast?': count,
    'atMost?': count,
  },
  compares: 'option',
  read(form, { name }) {
    const chosen = form.getAll(name).filter((one) => typeof one === 'string');
    return chosen.length > 0 ? chosen : undefined;
  },
  problem(question, value = [], today) {
    if (!Array.isArray(value)) return { code: 'not-an-option' };
    const { required, atLeast = 1, atMost = Infinity } = question;
    const chosen: readonly string[] = value;
    const found = optionsOn(question, today).filter((one) => chosen.includes(one.value));
    if (found.map((one) => one.value).join('\n') !== chosen.join('\n'))
      return { code: 'not-an-option' };
    const alone = found.find((one) => one.alone);
    if (alone)
      return found.length > 1
        ? { code: 'choose-alone', data: { option: alone.label.de } }
        : undefined;
    if (found.length < atLeast && (required || found.length > 0))
      return { code: 'choose-at-least', data: { min: atLeast } };
    return found.length > atMost ? { code: 'choose-at-most', data: { max: atMost } } : undefined;
  },
  words: (question, value, words) =>
    Array.isArray(value)
      ? enumerated(
          (value as readonly string[]).map((one) => labelOf(question, one, words)),
          words.locale,
        )
      : asText(value),
};

/** True or false. */
export const yesNo: KindOfQuestion = {
  asks: true,
  shape: {},
  compares: 'truth',
  read(form, { name }) {
    const value = form.get(name);
    return value === 'yes' ? true : value === 'no' ? false : undefined;
  },
  problem({ required }, value) {
    if (value === undefined) return required ? { code: 'missing' } : undefined;
    return typeof value === 'boolean' ? undefined : { code: 'not-an-option' };
  },
  words: (_, value, { yes, no }) =>
    typeof value === 'boolean' ? (value ? yes : no) : asText(value),
};

const ticked = (
  missing: 'missing' | 'not-agreed',
  shape: KindOfQuestion['shape'],
): KindOfQuestion => ({
  asks: true,
  shape,
  compares: 'truth',
  read: (form, { name }) => form.has(name),
  problem({ required }, value) {
    if (value === true) return undefined;
    if (value !== undefined && value !== false) return { code: 'not-an-option' };
    return required ? { code: missing } : undefined;
  },
  words: (_, value, { yes, notGiven }) =>
    typeof value === 'boolean' ? (value ? yes : notGiven) : asText(value),
});

/** True when it is ticked. */
export const checkbox = ticked('missing', {});
/** True when somebody declares what its text says. */
export const declaration = ticked('not-agreed', { statement: texts, agree: texts });
