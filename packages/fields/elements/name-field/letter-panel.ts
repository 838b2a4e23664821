import { nameOf, type LetterMessages } from '../../src/messages/letter-messages.js';
import { isUpper, type Letters } from './letters.js';
import { rove, setCurrent } from './roving.js';

/** The panel with letters that are not on the keyboard: base letters, the letters of one of them, capital or not. */
export class LetterPanel {
  readonly element: HTMLElement;
  readonly #bases: HTMLElement;
  readonly #chosen: HTMLElement;
  readonly #upper: HTMLButtonElement;
  readonly #letters: Letters;
  readonly #words: LetterMessages;
  #base = '';

  constructor(document: Document, letters: Letters, words: LetterMessages) {
    this.#letters = letters;
    this.#words = words;
    this.element = part(document, 'data-letters', 'dialog', words.title);
    this.#bases = part(document, 'data-bases', 'toolbar', words.bases);
    this.#chosen = part(document, 'data-chosen', 'toolbar', '');
    const more = part(document, 'data-more', 'none', '');
    this.#upper = button(document, words.upper);
    const close = button(document, words.close);
    close.toggleAttribute('data-close', true);
    more.append(this.#upper, close);
    this.#bases.append(
      ...letters.bases.map((base) => {
        const one = button(document, base || words.signs);
        one.value = base;
        return one;
      }),
    );
    this.element.append(this.#bases, this.#chosen, more);
    this.#listen();
  }

  /** Shows the letters of a base. */
  show(base: string, upper: boolean): void {
    const { bases } = this.#letters;
    this.#base = bases.includes(base) ? base : (bases[0] ?? '');
    this.#upper.setAttribute('aria-pressed', String(upper));
    for (const one of this.#bases.querySelectorAll('button')) {
      one.setAttribute('aria-pressed', String(one.value === this.#base));
      if (one.value === this.#base) setCurrent(this.#bases, one);
    }
    this.#chosen.setAttribute('aria-label', this.#words.letters(this.#base || this.#words.signs));
    this.#chosen.replaceChildren(
      ...this.#letters.of(this.#base, upper).map((letter) => this.#key(letter)),
    );
    setCurrent(this.#chosen, this.#first);
    this.#chosen.scrollTop = 0;
  }

  /** Puts the focus onto the base letter. */
  focus(): void {
    this.#bases.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }

  get #first(): HTMLElement | undefined {
    return this.#chosen.querySelector('button') ?? undefined;
  }

  get #isUpper(): boolean {
    return this.#upper.getAttribute('aria-pressed') === 'true';
  }

  #key(letter: string): HTMLButtonElement {
    const key = button(this.element.ownerDocument, letter);
    key.dataset['letter'] = letter;
    key.setAttribute('aria-label', nameOf(letter, this.#words));
    return key;
  }

  #listen(): void {
    rove(this.#bases);
    rove(this.#chosen);
    this.#bases.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.show(target.value, this.#isUpper);
    });
    this.#upper.addEventListener('click', () => {
      this.show(this.#base, !this.#isUpper);
    });
    this.element.addEventListener('keydown', (event) => {
      this.#find(event);
    });
  }

  /** A letter that is typed chooses the base letter. */
  #find({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    const base = key.toUpperCase();
    if (ctrlKey || metaKey || altKey || [...key].length !== 1) return;
    if (key === ' ' || !this.#letters.bases.includes(base)) return;
    this.show(base, this.#isUpper || isUpper(key));
    this.#first?.focus();
  }
}

function part(document: Document, name: string, role: string, label: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute(name, '');
  element.setAttribute('role', role);
  if (label) element.setAttribute('aria-label', label);
  return element;
}

function button(document: Document, text: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  return element;
}
