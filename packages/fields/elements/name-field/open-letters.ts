import { adoptStyles } from '@stadtkit/element/adopt-styles.js';
import { tagAround } from '@stadtkit/element/language.js';
import { markLanguage } from '@stadtkit/element/mark-language.js';
import { idOf } from '@stadtkit/element/labelling.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import { letterMessages } from '../../src/messages/letter-messages.js';
import { before, insert } from './insert.js';
import type { Lettered } from './lettered.js';
import { LetterPanel } from './letter-panel.js';
import { letterPanelStyles } from './letter-panel.styles.js';
import { baseOf, lettersOf } from './letters.js';
import { place } from './place.js';

/** The panel of letters from being opened to being closed: by its button, by Escape, or by going elsewhere. */
export class OpenLetters {
  readonly #field: Lettered;
  readonly #button: HTMLElement;
  readonly #panel: LetterPanel;
  readonly #life = new AbortController();

  /** `byKey`: the focus goes along; a pointer leaves it, and the caret, where it is. */
  constructor(field: Lettered, button: HTMLElement, byKey: boolean) {
    this.#field = field;
    this.#button = button;
    const words = messagesIn(letterMessages, field.locale);
    const letters = lettersOf((text) => field.allows(text));
    this.#panel = new LetterPanel(field.ownerDocument, letters, words);
    const { letter, upper } = before(field.control);
    this.#panel.show(baseOf(letter) || 'A', upper);
    this.#show();
    this.#listen(this.#life.signal);
    if (byKey) this.#panel.focus();
    this.element.scrollIntoView({ block: 'nearest' });
  }

  get element(): HTMLElement {
    return this.#panel.element;
  }

  get closed(): AbortSignal {
    return this.#life.signal;
  }

  close(): void {
    this.#life.abort();
    this.element.remove();
    this.#button.removeAttribute('aria-controls');
    this.#button.setAttribute('aria-expanded', 'false');
  }

  #show(): void {
    const { element } = this;
    adoptStyles(this.#field.getRootNode(), letterPanelStyles);
    this.#button.after(element);
    markLanguage(element, this.#field.locale, tagAround);
    this.#button.setAttribute('aria-controls', idOf(element));
    this.#button.setAttribute('aria-expanded', 'true');
    // Browsers before 2024 show it in the flow of the page.
    if (!('popover' in element) || !this.#field.control) return;
    element.popover = 'manual';
    place(element, this.#field.control, this.#life.signal);
    element.showPopover();
  }

  #listen(signal: AbortSignal): void {
    const { element } = this;
    const field = this.#field;
    const stay = (event: Event): void => {
      event.preventDefault();
    };
    element.addEventListener('mousedown', stay, { signal });
    element.addEventListener('click', (event) => this.#choose(event), { signal });
    field.addEventListener('keydown', (event) => this.#escape(event), { signal });
    field.addEventListener('focusout', (event) => this.#depart(event.relatedTarget), { signal });
    const elsewhere = (event: Event): void => {
      if (!event.composedPath().includes(field)) this.close();
    };
    field.ownerDocument.addEventListener('pointerdown', elsewhere, { signal });
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // A dialog around the field stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#return();
  }

  #depart(to: EventTarget | null): void {
    if (to instanceof Node && !this.#field.contains(to)) this.close();
  }

  /** Back to the field, with the caret where it was. */
  #return(): void {
    this.#field.control?.focus();
    this.close();
  }

  #choose({ target, detail }: MouseEvent): void {
    const key = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (key?.hasAttribute('data-close')) this.#return();
    const { control } = this.#field;
    const letter = key?.dataset['letter'];
    if (!key || !control || letter === undefined) return;
    control.focus();
    insert(control, letter);
    // Who came by keys goes on from here.
    if (detail === 0) key.focus();
  }
}
