import { ownerOf, type Control } from '@stadtkit/element/controls.js';
import { labelOf } from '../choice-group/label-of.js';
import { isAnswered } from '../field-group/answered.js';
import { controlsIn } from './controls-in.js';

/** More is not read on a card. */
const LONGEST = 60;

/** What an entry says, in one line: `Mia Yılmaz · 14 3 2019`. */
export function summaryOf(entry: Element): string {
  const fields = new Map<Element | null, string[]>();
  for (const control of controlsIn(entry))
    if (!control.matches(':disabled') && isAnswered(control)) {
      const field = ownerOf(control);
      fields.set(field, [...(fields.get(field) ?? []), shorten(wordsOf(control))]);
    }
  return [...fields.values()].map((words) => words.join(' ')).join(' · ');
}

function wordsOf(control: Control): string {
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
