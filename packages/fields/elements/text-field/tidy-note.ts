import type { FieldElement } from '@stadtkit/element/field-element.js';
import { own } from '@stadtkit/element/own.js';
import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import { changes } from '@stadtkit/kinds/tidy.js';
import { tidyMessages } from '../../src/messages/tidy-messages.js';

/** Says what was put in order when a field was left. Blanks and grouping are plain to see, so nothing is said of them. */
export class TidyNote {
  readonly #field: FieldElement;

  constructor(field: FieldElement) {
    this.#field = field;
    // A live region speaks only when it was there before its text.
    field.addEventListener('focusin', () => {
      this.#place();
    });
  }

  say(before: string, after: string): void {
    const text = sentences(before, after, this.#field.locale).join(' ');
    const note = text === '' ? this.#find() : this.#place();
    if (note && note.textContent !== text) note.textContent = text;
  }

  #find(): HTMLElement | undefined {
    return own(this.#field, '[data-note]')[0];
  }

  #place(): HTMLElement | undefined {
    const found = this.#find();
    if (found) return found;
    const note = this.#field.ownerDocument.createElement('p');
    note.setAttribute('data-note', '');
    note.setAttribute('role', 'status');
    under(this.#field.control)?.after(note);
    return note;
  }
}

/** The control, or what stands in one row with it: its unit, its button. */
function under(control: Element | null): Element | null {
  const next = control?.nextElementSibling;
  return next?.matches('[data-unit], button') ? under(next) : control;
}

function sentences(before: string, after: string, locale: Locale): string[] {
  const words = messagesIn(tidyMessages, locale);
  const said = changes(before, after).map(({ character, instead }) =>
    instead === '' ? words.removed : words.replaced(character, instead),
  );
  return [...new Set(said)];
}
