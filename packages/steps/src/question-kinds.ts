import { addAnother, questionInEntry } from './question-kinds/add-another.js';
import { address } from './question-kinds/address.js';
import { checkbox, choice, choices, declaration, yesNo } from './question-kinds/choices.js';
import { combobox } from './question-kinds/combobox.js';
import { date, dateRange, partialDate } from './question-kinds/dates.js';
import { file, photo } from './question-kinds/files.js';
import type { KindOfQuestion } from './question-kinds/kind-of-question.js';
import { note } from './question-kinds/note.js';
import { money, number } from './question-kinds/numbers.js';
import {
  accessCode,
  email,
  iban,
  identifier,
  name,
  phone,
  postalCode,
  text,
  textArea,
  time,
  year,
} from './question-kinds/texts.js';
import { term, value } from './question-kinds/value.js';

/** What can also be asked for each of several. */
const single = {
  text,
  'text-area': textArea,
  name,
  email,
  phone,
  iban,
  identifier,
  'postal-code': postalCode,
  'access-code': accessCode,
  number,
  money,
  year,
  time,
  date,
  'partial-date': partialDate,
  'date-range': dateRange,
  choice,
  choices,
  select: choice,
  combobox,
  'yes-no': yesNo,
  checkbox,
  declaration,
  address,
  note,
} as const satisfies Readonly<Record<string, KindOfQuestion>>;

/** A kind that can stand in an entry. */
export type SingleKind = keyof typeof single;
export const singleKinds = Object.keys(single) as readonly SingleKind[];

/**
 * Every kind of question: what a definition says for it, what counts as an answer, how the review says it. How it is put
 * stands in `elements/service/question-markup.ts`. What can
 * be wrong with it so that a definition may word it: `problem-sentences.ts`. All have an entry for each, and nothing else knows a kind.
 */
export const questionKinds = {
  ...single,
  file,
  photo,
  value,
  'add-another': addAnother((kind) =>
    Object.hasOwn(single, kind) ? single[kind as SingleKind] : undefined,
  ),
} as const satisfies Readonly<Record<string, KindOfQuestion>>;

export type { FileAnswer } from './question-kinds/files.js';
export { questionInEntry, term };
export type QuestionKind = keyof typeof questionKinds;

/** All that is known about a kind. */
export const kindOf = (kind: QuestionKind): KindOfQuestion => questionKinds[kind];
