import type { TemplateResult } from 'lit';
import { literal } from 'lit/static-html.js';
import type { QuestionKind } from '../../src/question-kinds.js';
import { addAnotherMarkup } from './markup/add-another.js';
import {
  choiceMarkup,
  choicesMarkup,
  comboboxMarkup,
  selectMarkup,
  tickMarkup,
  yesNoMarkup,
} from './markup/choices.js';
import { addressMarkup, declarationMarkup, noteMarkup } from './markup/composed.js';
import { dateMarkup, dateRangeMarkup } from './markup/dates.js';
import { fileMarkup, photoMarkup } from './markup/files.js';
import type { Put } from './markup/put.js';
import { textAreaMarkup, typed } from './markup/texts.js';
import { valueMarkup } from './markup/value.js';

const textField = typed(literal`stadt-text-field`);

/**
 * How each kind of question is put: label, hint and native controls, in the element of the kind. Nothing is decided here;
 * what counts as an answer stands in `src/question-kinds.ts`.
 */
export const questionMarkup: Readonly<Record<QuestionKind, (put: Put) => TemplateResult>> = {
  text: textField,
  'text-area': textAreaMarkup,
  name: typed(literal`stadt-name-field`),
  email: typed(literal`stadt-email-field`),
  phone: typed(literal`stadt-phone-field`),
  iban: typed(literal`stadt-iban-field`),
  identifier: typed(literal`stadt-identifier-field`),
  'postal-code': textField,
  'access-code': textField,
  number: typed(literal`stadt-number-field`),
  money: typed(literal`stadt-money-field`),
  year: typed(literal`stadt-year-field`),
  time: typed(literal`stadt-time-field`),
  date: dateMarkup,
  'partial-date': dateMarkup,
  'date-range': dateRangeMarkup,
  choice: choiceMarkup,
  choices: choicesMarkup,
  select: selectMarkup(literal`stadt-select-field`),
  combobox: comboboxMarkup,
  'yes-no': yesNoMarkup,
  checkbox: tickMarkup,
  declaration: declarationMarkup,
  address: addressMarkup,
  file: fileMarkup,
  photo: photoMarkup,
  note: noteMarkup,
  value: valueMarkup,
  'add-another': addAnotherMarkup((put) => questionMarkup[put.question.kind](put)),
};
