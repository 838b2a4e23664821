import type { FieldElement } from '@stadtkit/element/field-element.js';
import { Note } from '@stadtkit/element/note.js';
import { datePartsIn } from '@stadtkit/kinds/date-text.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import { dateMessages } from '../../src/messages/date-messages.js';
import { boxesOf, fill, partsIn } from './date-boxes.js';

/**
 * Spreads a whole date that was put into the first box over all three, while the others are empty, and says so.
 * `under`: what the note stands behind.
 */
export function spreader(field: FieldElement, under: () => Element | null): () => void {
  const note = new Note(field, under);
  return () => {
    const { day, month, year } = partsIn(field);
    const parts = month + year === '' ? datePartsIn(day) : undefined;
    note.say(parts ? messagesIn(dateMessages, field.locale).spread : '');
    if (!parts) return;
    fill(field, parts, 'value');
    for (const box of boxesOf(field)) box.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
