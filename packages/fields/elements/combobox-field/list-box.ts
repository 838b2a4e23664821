import { setText } from '@stadtkit/element/set-text.js';
import { idOf } from '@stadtkit/element/labelling.js';
import { formatsFor } from '@stadtkit/kinds/formats-for.js';
import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import type { Choice } from '@stadtkit/kinds/choice.js';
import { comboboxMessages } from '../../src/messages/combobox-messages.js';
import { placeAt } from './list-place.js';
import { Rows } from './rows.js';

const canPopOut = 'showPopover' in HTMLElement.prototype;

/** What a list shows: choices, or why there are none. */
export type Found = readonly Choice[] | 'busy' | 'fault';

/** The list that opens at a text box: rows in a popover, one of which may be active. The focus stays in the box. */
export class ListBox {
  /** The popover, and what says politely how many rows there are: to be put behind the box. */
  readonly elements: readonly [list: HTMLElement, status: HTMLElement];
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #before: HTMLElement;
  readonly #after: HTMLElement;
  readonly #rows: Rows;
  #locale: Locale = 'de';
  #open: AbortController | undefined;

  constructor(input: HTMLInputElement, choose: (choice: Choice) => void) {
    const create = (tag: string, name: string): HTMLElement => {
      const element = input.ownerDocument.createElement(tag);
      element.setAttribute(name, '');
      return element;
    };
    this.#input = input;
    this.#rows = new Rows(input.ownerDocument);
    this.#before = create('p', 'data-more');
    this.#after = create('p', 'data-more');
    this.#list = create('div', 'data-list');
    this.#list.setAttribute('popover', 'manual');
    this.#list.append(this.#before, this.#rows.element, this.#after);
    this.#status = create('p', 'data-count');
    this.#status.setAttribute('aria-live', 'polite');
    this.#status.setAttribute('aria-atomic', 'true');
    this.elements = [this.#list, this.#status];
    // The focus stays where somebody types.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest('[role=option]') : null;
      const choice = row ? this.#rows.at(row) : undefined;
      if (choice) choose(choice);
    });
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** The choice that the arrow keys lead to, while the list is open. */
  get active(): Choice | undefined {
    return this.isOpen ? this.#rows.active : undefined;
  }

  /** Ties the list to its box, once both stand in the page. */
  wire(label: string): void {
    this.#rows.element.setAttribute('aria-label', label);
    this.#input.setAttribute('aria-controls', idOf(this.#rows.element));
    this.#input.setAttribute('aria-expanded', String(this.isOpen));
  }

  /**
   * Opens the list, or shows something else in it. `active` is the index of the active row; -1 for none. `total`: how many
   * there are, when only the best were found.
   */
  show(found: Found, locale: Locale, active = -1, total?: number): void {
    const words = messagesIn(comboboxMessages, locale);
    const choices = typeof found === 'string' ? [] : found;
    const instead =
      typeof found === 'string' ? words[found] : choices.length === 0 ? words.none : '';
    this.#locale = locale;
    this.#openAt();
    const count = total ?? choices.length;
    this.#rows.show(choices, active, count);
    this.#tell(instead);
    setText(this.#status, instead || words.count(this.#number(count), count), locale);
  }

  move(step: 1 | -1): void {
    this.#rows.move(step);
    this.#tell('');
  }

  /** Nothing is active any more. */
  release(): void {
    if (!this.active) return;
    this.#rows.activate(-1);
    this.#tell('');
  }

  hide(): void {
    if (!this.#open) return;
    this.#open.abort();
    this.#open = undefined;
    this.#list.removeAttribute('data-open');
    if (canPopOut && this.#list.isConnected) this.#list.hidePopover();
    setText(this.#status, '', this.#locale);
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #openAt(): void {
    if (this.#open) return;
    this.#open = new AbortController();
    this.#list.setAttribute('data-open', '');
    // Without popovers it lies over what follows.
    if (canPopOut) this.#list.showPopover();
    placeAt(this.#list, this.#input, this.#open.signal);
    this.#input.setAttribute('aria-expanded', 'true');
  }

  /** Says around the rows what cannot be seen, and to the box which row is active. */
  #tell(instead: string): void {
    const words = messagesIn(comboboxMessages, this.#locale);
    const [before, after] = this.#rows.hidden;
    const above = instead || (before && words.before(this.#number(before))) || '';
    const below = after ? words.after(this.#number(after)) : '';
    for (const [line, text] of [
      [this.#before, above],
      [this.#after, below],
    ] as const) {
      setText(line, text, this.#locale);
      line.hidden = text === '';
    }
    const row = this.#rows.activeRow;
    if (row) this.#input.setAttribute('aria-activedescendant', row.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #number(count: number): string {
    return count.toLocaleString(formatsFor(this.#locale));
  }
}
