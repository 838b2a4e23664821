import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** A field that says something in its language. */
interface Speaker extends HTMLElement, ReactiveControllerHost {
  readonly locale: string;
  queryOwn(selector: string): HTMLElement[];
  setText(element: HTMLElement, text: string): void;
}

/** What a field says of what it did, politely, under its controls. Empty while there is nothing to say. */
export class StatusMessage implements ReactiveController {
  readonly #field: Speaker;
  readonly #under: () => Element | null;
  /** The language in which it was said. */
  #locale = '';

  /** `under`: what the note stands behind. */
  constructor(field: Speaker, under: () => Element | null) {
    this.#field = field;
    this.#under = under;
    field.addController(this);
    // A live region speaks only when it was there before its text.
    field.addEventListener('focusin', () => {
      this.#place();
    });
  }

  hostConnected(): void {
    if (this.#field.matches(':focus-within')) this.#place();
  }

  /** What was said in another language is over. */
  hostUpdated(): void {
    if (this.#field.locale !== this.#locale) this.say('');
  }

  say(text: string): void {
    this.#locale = this.#field.locale;
    const note = text === '' ? this.#find() : this.#place();
    if (note) this.#field.setText(note, text);
  }

  #find(): HTMLElement | undefined {
    return this.#field.queryOwn('[data-note]')[0];
  }

  #place(): HTMLElement {
    const found = this.#find();
    if (found) return found;
    const note = this.#field.ownerDocument.createElement('p');
    note.setAttribute('data-note', '');
    // No `role="status"`: some screen readers read it also when it is empty.
    note.setAttribute('aria-live', 'polite');
    note.setAttribute('aria-atomic', 'true');
    this.#under()?.after(note);
    return note;
  }
}
