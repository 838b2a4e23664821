import { fieldButtonStyles } from '@stadtkit/element/field-button-styles.js';
import { Note } from '@stadtkit/element/note.js';
import { own } from '@stadtkit/element/own.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { CSSResult, PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import {
  addAnotherMessages,
  type AddAnotherMessages,
} from '../../src/messages/add-another-messages.js';
import { FieldGroup } from '../field-group/field-group.js';
import { addAnotherStyles } from './add-another.styles.js';
import { Entries } from './entries.js';
import { drawBar, fold, isClosed, legendOf, newButton, write } from './entry-card.js';
import { recall, remember } from './memory.js';
import { showProblems } from './show-problems.js';
import { summaryOf } from './summary-of.js';
import { controlsIn, empty, fill, valuesOf, type Value } from './values.js';

interface Removed {
  readonly entry: HTMLElement;
  readonly values: readonly Value[];
}

/**
 * A list of entries of one kind, such as children or vehicles: a `<fieldset>` with one `<fieldset data-entry>` for each.
 * The page writes as many as are needed without JavaScript; with it, those that are empty wait, and further ones come.
 *
 * @attr min - how many there must be
 * @attr max - how many there may be
 */
export class AddAnother extends FieldGroup {
  static override properties: PropertyDeclarations = {
    ...FieldGroup.properties,
    min: { type: Number },
    max: { type: Number },
  };

  static override lightStyles: readonly CSSResult[] = [
    ...FieldGroup.lightStyles,
    fieldButtonStyles,
    addAnotherStyles,
  ];

  declare min: number;
  declare max: number;

  readonly #entries = new Entries(this);
  readonly #note = new Note(this, () => this.described);
  #isArranged = false;
  #removed: Removed | undefined;
  #departure = new AbortController();

  constructor() {
    super();
    this.min = 0;
    this.max = Infinity;
    this.addEventListener('click', ({ target }) => {
      this.#press((target as Element).closest('button'));
    });
    // A browser cannot lead to what is folded away.
    for (const type of ['invalid', 'stadt-problem-change'])
      this.addEventListener(type, (event) => this.#unfold(event), true);
  }

  override check(): Problem | undefined {
    const { shown, filled } = this.#entries;
    const { min, max } = this;
    if (shown.length > max) return { code: 'too-many-entries', data: { max } };
    // Whoever must answer in an entry hears it there.
    const isAsked = shown.some((entry) => entry.querySelector('[required]'));
    if (filled.length < min && !isAsked) return { code: 'too-few-entries', data: { min } };
    return super.check();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#arrange();
    this.#departure = new AbortController();
    this.ownerDocument.defaultView?.addEventListener(
      'pagehide',
      () => this.#remember(),
      this.#departure,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#departure.abort();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#arrange();
    this.#entries.wake(this.min);
    this.#draw();
    super.updated(changed);
  }

  protected override restart(): void {
    this.#removed = undefined;
    this.#note.say('');
    this.#entries.restart();
  }

  get #words(): AddAnotherMessages {
    return messagesIn(addAnotherMessages, this.locale);
  }

  get #memory(): [Window, string] | undefined {
    const window = this.ownerDocument.defaultView;
    return window ? [window, this.#entries.name] : undefined;
  }

  #remember(): void {
    if (this.#memory) remember(...this.#memory, this.#entries.copies.map(valuesOf));
  }

  /** Once, as soon as the entries are there: what is empty waits, and what was added before comes back. */
  #arrange(): void {
    if (this.#isArranged || !this.#entries.arrange()) return;
    this.#isArranged = true;
    for (const values of this.#memory ? recall(...this.#memory) : []) {
      const entry = this.#entries.copy();
      if (entry) fill(entry, values);
    }
  }

  #draw(): void {
    const { shown } = this.#entries;
    for (const [at, entry] of shown.entries()) {
      for (const number of entry.querySelectorAll<HTMLElement>('[data-number]'))
        write(number, String(at + 1));
      drawBar(entry, this.#words, shown.length > this.min);
    }
    const add = this.#button('data-add', this.#words.add);
    if (!add.isConnected) (this.described ?? this).append(add);
    add.hidden = shown.length >= this.max;
    const undo = this.#button('data-undo', this.#words.undo);
    if (!undo.isConnected) this.append(undo);
    undo.hidden = !this.#removed;
  }

  /** The button that does something; the page may have written it, so that it can be translated. */
  #button(does: string, words: string): HTMLElement {
    const button = own(this, `[${does}]`)[0] ?? newButton(this, does);
    const isOurs = button.hasAttribute('data-drawn') || button.textContent === '';
    button.toggleAttribute('data-drawn', isOurs);
    if (isOurs) write(button, words);
    return button;
  }

  #press(button: Element | null): void {
    const entry = this.#entries.around(button);
    if (button?.matches('[data-add]')) this.#add();
    else if (button?.matches('[data-undo]')) this.#undo();
    else if (entry && button?.matches('[data-toggle]')) this.#toggle(entry);
    else if (entry && button?.matches('[data-remove]')) this.#remove(entry);
  }

  #add(): void {
    const entry = this.#entries.next();
    if (!entry) return;
    this.#removed = undefined;
    const { max } = this;
    const isFull = this.#entries.shown.length >= max;
    this.#tell(isFull ? this.#words.full(max) : '');
    focusFirst(entry);
  }

  #toggle(entry: HTMLElement): void {
    if (!isClosed(entry) && showProblems(entry, this)) return;
    fold(entry, !isClosed(entry));
    this.requestUpdate();
    if (!isClosed(entry)) focusFirst(entry);
  }

  #remove(entry: HTMLElement): void {
    const at = this.#entries.shown.indexOf(entry);
    const name = [legendOf(entry)?.textContent.trim(), summaryOf(entry)].filter(Boolean).join(', ');
    this.#removed = { entry, values: valuesOf(entry) };
    empty(entry);
    this.#entries.remove(entry);
    this.#tell(this.#words.removed(name));
    const next = this.#entries.shown[at];
    focusOn((next && legendOf(next)) ?? this.heading);
  }

  #undo(): void {
    if (!this.#removed) return;
    const { entry, values } = this.#removed;
    this.#removed = undefined;
    this.#entries.remove(entry, false);
    fill(entry, values);
    this.#tell('');
    focusOn(legendOf(entry));
  }

  /** Says what happened, to the person and to whoever follows the answers. */
  #tell(text: string): void {
    this.#draw();
    this.#note.say(text);
    for (const type of ['input', 'change']) this.dispatchEvent(new Event(type, { bubbles: true }));
    this.requestUpdate();
  }

  #unfold({ target, sentence }: Event & { readonly sentence?: string }): void {
    const entry = this.#entries.around(target as Element);
    if (!entry || !isClosed(entry) || sentence === '') return;
    fold(entry, false);
    this.requestUpdate();
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
