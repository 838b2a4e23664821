import type { FieldElement } from '@stadtkit/element/field-element.js';
import { adoptStyles } from '@stadtkit/element/adopt-styles.js';
import { fieldButtonStyles } from '@stadtkit/element/field-button-styles.js';
import { StatusMessage } from '@stadtkit/element/status-message.js';
import { queryOwn } from '@stadtkit/element/controls.js';
import { setText } from '@stadtkit/element/set-text.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import {
  addAnotherMessages,
  type AddAnotherMessages,
} from '../../src/messages/add-another-messages.js';
import { controlsIn } from './controls-in.js';
import { copyOf, numberOf } from './copy-of.js';
import { conceal } from '../choice-group/conceal.js';
import { REMOVED, type Entries } from './entries.js';
import { drawBar, newButton } from './entry-card.js';
import { fold, isClosed, legendOf } from './fold.js';
import { showProblems } from './show-problems.js';
import { summaryOf } from './summary-of.js';
import { empty, fill, valuesOf, type Value } from './values.js';

/** What the cards need of their list. */
export type List = FieldElement & { readonly min: number; readonly max: number };

interface Removed {
  readonly entry: HTMLElement;
  readonly values: readonly Value[];
}

/** What only script can do with the entries of a list: fold, add, remove and bring back. */
export class Cards {
  readonly #list: List;
  readonly #entries: Entries;
  readonly #note: StatusMessage;
  #removed: Removed | undefined;
  /** The fields that have been looked at, or are waited for. */
  readonly #known = new WeakSet<Element>();

  constructor(list: List, entries: Entries) {
    this.#list = list;
    this.#entries = entries;
    this.#note = new StatusMessage(list, () => queryOwn(list, 'fieldset')[0] ?? null);
  }

  /** What stands in the entries that the page did not write. */
  get values(): readonly (readonly Value[])[] {
    return this.#entries.copies.map(valuesOf);
  }

  /** Adds entries with values. */
  bringBack(all: readonly (readonly Value[])[]): void {
    for (const values of all) {
      const entry = this.#copy();
      if (entry) fill(entry, values);
    }
  }

  /** Nothing happened yet. */
  forget(): void {
    this.#removed = undefined;
    this.#note.say('');
  }

  /** A field that comes later than its list brings what a summary says of it: only then a date stands in its boxes. */
  async #drawWhenRead(field: FieldElement): Promise<void> {
    this.#known.add(field);
    await customElements.whenDefined(field.localName);
    await field.updateComplete;
    if (this.#list.isConnected) this.#list.requestUpdate();
  }

  /** Draws what stands below each entry and below the list. */
  draw(): void {
    const { min, max } = this.#list;
    for (const field of this.#list.querySelectorAll<FieldElement>('[data-entry] *'))
      if (field.localName.includes('-') && !this.#known.has(field)) void this.#drawWhenRead(field);
    adoptStyles(this.#list.getRootNode(), fieldButtonStyles);
    while (this.#entries.shown.length < min && this.#copy());
    const { shown } = this.#entries;
    for (const [at, entry] of shown.entries()) {
      for (const number of entry.querySelectorAll<HTMLElement>('[data-number]'))
        setText(number, String(at + 1));
      drawBar(entry, this.#words, this.#list.locale, shown.length > min);
    }
    const add = this.#button('data-add', this.#words.add);
    if (!add.isConnected) (queryOwn(this.#list, 'fieldset')[0] ?? this.#list).append(add);
    add.hidden = shown.length >= max;
    const undo = this.#button('data-undo', this.#words.undo);
    if (!undo.isConnected) this.#list.append(undo);
    undo.hidden = !this.#removed;
  }

  get #words(): AddAnotherMessages {
    return messagesIn(addAnotherMessages, this.#list.locale);
  }

  /** A new entry after the pattern of the template, or of the first entry. */
  #copy(): HTMLElement | undefined {
    const { template, all } = this.#entries;
    const pattern = template === undefined ? all[0] : template;
    if (!pattern) return undefined;
    const copy = copyOf(pattern, Math.max(0, ...all.map(numberOf)) + 1, !!template);
    this.#entries.append(copy);
    return copy;
  }

  /** The button that does something; the page may have written it, so that it can be translated. */
  #button(does: string, words: string): HTMLElement {
    const button = queryOwn(this.#list, `[${does}]`)[0] ?? newButton(this.#list, does);
    const isOurs = button.hasAttribute('data-drawn') || button.textContent === '';
    button.toggleAttribute('data-drawn', isOurs);
    if (isOurs) setText(button, words, this.#list.locale);
    return button;
  }

  /** Does what a button of the list says. */
  press(button: Element | null): void {
    const entry = this.#entries.around(button);
    if (button?.matches('[data-add]')) this.#add();
    else if (button?.matches('[data-undo]')) this.#undo();
    else if (entry && button?.matches('[data-toggle]')) this.#toggle(entry);
    else if (entry && button?.matches('[data-remove]')) this.#remove(entry);
  }

  #add(): void {
    const entry = this.#entries.wakeNext() ?? this.#copy();
    if (!entry) return;
    this.#removed = undefined;
    const { max } = this.#list;
    const isFull = this.#entries.shown.length >= max;
    this.#tell(isFull ? this.#words.full(max) : '');
    focusFirst(entry);
  }

  #toggle(entry: HTMLElement): void {
    if (!isClosed(entry) && showProblems(entry, this.#list)) return;
    fold(entry, !isClosed(entry));
    this.#list.requestUpdate();
    if (!isClosed(entry)) focusFirst(entry);
  }

  #remove(entry: HTMLElement): void {
    const at = this.#entries.shown.indexOf(entry);
    const summary = summaryOf(entry, this.#list.locale);
    const name = [legendOf(entry)?.textContent.trim(), summary].filter(Boolean).join(', ');
    this.#removed = { entry, values: valuesOf(entry) };
    empty(entry);
    remove(entry);
    this.#tell(this.#words.removed(name));
    const next = this.#entries.shown[at];
    focusOn((next && legendOf(next)) ?? queryOwn(this.#list, 'legend')[0]);
  }

  #undo(): void {
    if (!this.#removed) return;
    const { entry, values } = this.#removed;
    this.#removed = undefined;
    remove(entry, false);
    fill(entry, values);
    this.#tell('');
    focusOn(legendOf(entry));
  }

  /** Says what happened, to the person and to whoever follows the answers. */
  #tell(text: string): void {
    this.draw();
    this.#note.say(text);
    for (const type of ['input', 'change'])
      this.#list.dispatchEvent(new Event(type, { bubbles: true }));
    this.#list.requestUpdate();
  }
}

const focusFirst = (entry: Element): void => {
  controlsIn(entry)
    .find((control) => !control.matches(':disabled'))
    ?.focus();
};

function focusOn(legend: HTMLElement | null | undefined): void {
  if (!legend) return;
  legend.tabIndex = -1;
  // Firefox 153 gives a legend the focus only when it has been laid out.
  legend.getClientRects();
  legend.focus();
}

/** Takes an entry away, or brings it back. Its number is not given to another one. */
function remove(entry: HTMLElement, isRemoved = true): void {
  entry.toggleAttribute(REMOVED, isRemoved);
  conceal(entry, isRemoved);
}
