import type { ReactiveController } from '@lit/reactive-element';
import { adoptStyles } from '@stadtkit/element/adopt-styles.js';
import { fieldButtonStyles } from '@stadtkit/element/field-button-styles.js';
import { tagAround } from '@stadtkit/element/language.js';
import { markLanguage } from '@stadtkit/element/mark-language.js';
import { queryOwn } from '@stadtkit/element/controls.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import { letterButtonMessages } from '../../src/messages/letter-button-messages.js';
import type { Lettered } from './lettered.js';
import { nameFieldStyles } from './name-field.styles.js';
import type { OpenLetters } from './open-letters.js';

/** What the button shows. */
const LETTER = 'é';

/** The button in the row of the control that opens the letters that are not on the keyboard. They come when asked for. */
export class LetterButton implements ReactiveController {
  readonly #field: Lettered;
  readonly #element: HTMLButtonElement;
  #letters: OpenLetters | undefined;

  constructor(field: Lettered) {
    this.#field = field;
    this.#element = field.ownerDocument.createElement('button');
    this.#element.type = 'button';
    this.#element.textContent = LETTER;
    this.#element.setAttribute('data-letter-button', '');
    this.#element.setAttribute('aria-haspopup', 'dialog');
    this.#element.setAttribute('aria-expanded', 'false');
    // A pointer leaves the caret where it is.
    this.#element.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#element.addEventListener('click', ({ detail }) => {
      // Out of reach: the next press tries again.
      this.#toggle(detail === 0).catch(() => undefined);
    });
    field.addController(this);
    field.requestUpdate();
  }

  hostUpdated(): void {
    for (const sheet of [fieldButtonStyles, nameFieldStyles])
      adoptStyles(this.#field.getRootNode(), sheet);
    const { control, locale } = this.#field;
    const ours = [this.#element, this.#letters?.element];
    // A copy of the field brings along a button that does nothing.
    for (const one of queryOwn(this.#field, '[data-letter-button], [data-letters]'))
      if (!ours.includes(one)) one.remove();
    const text = messagesIn(letterButtonMessages, locale);
    this.#element.title = text;
    // What can be seen is in the name (WCAG 2.5.3).
    this.#element.setAttribute('aria-label', `${LETTER}, ${text}`);
    markLanguage(this.#element, locale, tagAround);
    const row = control?.closest('label') ?? control;
    if (row?.nextElementSibling !== this.#element) row?.after(this.#element);
  }

  hostDisconnected(): void {
    this.#letters?.close();
  }

  async #toggle(byKey: boolean): Promise<void> {
    if (this.#letters) {
      this.#letters.close();
      return;
    }
    const { OpenLetters: Letters } = await import('./open-letters.js');
    // Two presses, one panel; and the field may be gone by now.
    if (this.#element.ariaExpanded === 'true' || !this.#element.isConnected) return;
    this.#field.resume();
    this.#letters = new Letters(this.#field, this.#element, byKey);
    this.#letters.closed.addEventListener('abort', () => {
      this.#letters = undefined;
    });
  }
}
