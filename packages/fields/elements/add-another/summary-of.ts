import { ownerOf, queryOwn, type Control } from '@stadtkit/element/controls.js';
import { dateWords } from '@stadtkit/kinds/date-words.js';
import { readDateParts } from '@stadtkit/kinds/date.js';
import { isolated } from '@stadtkit/kinds/direction.js';
import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import { addAnotherMessages } from '../../src/messages/add-another-messages.js';
import { labelOf } from '../choice-group/label-of.js';
import { partsIn } from '../date-field/date-boxes.js';
import { isAnswered } from '../field-group/answered.js';
import { controlsIn } from './controls-in.js';

/** More is not read on a card. */
const LONGEST = 60;

/** What an entry says, in one line, as people write it: `Mia Yılmaz · 14.03.2019`. */
export function summaryOf(entry: Element, locale: Locale): string {
  let line = '';
  let before: Control | undefined;
  for (const controls of answersIn(entry)) {
    const [control] = controls;
    if (before) line += between(before, control, locale);
    line += isolated(wordsOf(controls, locale), locale);
    before = control;
  }
  return line;
}

/** The controls of an answer. */
type Answer = [Control, ...Control[]];

/** What is answered: by fields, and by the names of controls that stand in none. */
function answersIn(entry: Element): Iterable<Answer> {
  const answers = new Map<unknown, Answer>();
  for (const control of controlsIn(entry)) {
    // The list of a combobox, which is sent, means what its text box says.
    if (control.matches(':disabled, [data-carrier]') || !isAnswered(control)) continue;
    const field = ownerOf(control);
    const question = field && entry.contains(field) ? field : control.name || control;
    const answer = answers.get(question);
    if (answer) answer.push(control);
    else answers.set(question, [control]);
  }
  return answers.values();
}

/** What stands between two answers: the parts of one thing are told as one. */
function between(one: Control, next: Control, locale: Locale): string {
  const areIn = (selector: string): boolean => one.closest(selector)?.contains(next) ?? false;
  if (areIn('stadt-date-range')) return ` ${messagesIn(addAnotherMessages, locale).to} `;
  if (!areIn('stadt-address')) return ' · ';
  return areIn('[data-row]') ? ' ' : ', ';
}

function wordsOf(controls: Answer, locale: Locale): string {
  const [control] = controls;
  const typed = controls.map((one) => shorten(textOf(one)));
  const field = ownerOf(control);
  if (!field?.matches('[data-entry] *')) return typed.join(', ');
  if (control.matches('[data-part=day], [data-part=month], [data-part=year]')) {
    const { value } = readDateParts(partsIn(field), { partial: true, min: '0001-01-01' });
    return value === undefined ? typed.join(' ') : dateWords(value, locale);
  }
  const unit = queryOwn(field, '[data-unit]')[0]?.textContent.trim();
  return [typed.join(', '), unit].filter(Boolean).join(' ');
}

function textOf(control: Control): string {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
  if (!(control instanceof HTMLInputElement)) return control.value;
  if (['radio', 'checkbox'].includes(control.type)) return labelOf(control);
  if (control.type !== 'file') return control.value;
  return Array.from(control.files ?? [], ({ name }) => name).join(', ');
}

function shorten(text: string): string {
  // Only the beginning is looked at: somebody may paste a whole book.
  const characters = [...text.slice(0, LONGEST * 4)];
  return characters.length <= LONGEST ? text.trim() : `${characters.slice(0, LONGEST).join('')} …`;
}
