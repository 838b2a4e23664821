import type { Locale } from '@stadtkit/kinds/locale.js';
import { queryOwn } from './controls.js';
import { setText } from './set-text.js';

/** The sentence of a problem, in front of the control. One that the server wrote (`[data-problem]`) is taken over. */
export class ProblemMessage {
  readonly #field: HTMLElement;
  #shown: HTMLElement | undefined;
  #said = '';

  constructor(field: HTMLElement) {
    this.#field = field;
  }

  /** The element that says it, while something is wrong. */
  get element(): HTMLElement | undefined {
    return this.#shown;
  }

  /** What the server wrote, until it is taken over. */
  get written(): string {
    return this.#shown ? '' : (this.#find()?.textContent.trim() ?? '');
  }

  /**
   * Shows a sentence; none when it is empty. `aloud`: the person is elsewhere by now, and must be told. `locale`: its
   * language, where it is ours.
   */
  say(text: string, before: Element | null, aloud: boolean, locale?: Locale): void {
    this.#field.toggleAttribute('data-wrong', text !== '');
    if (text === '') {
      this.#find()?.remove();
      this.#said = '';
      this.#shown = undefined;
      return;
    }
    const message = this.#find() ?? this.#field.ownerDocument.createElement('p');
    message.setAttribute('data-problem', '');
    if (aloud && this.#said !== text) message.setAttribute('role', 'alert');
    else if (!aloud) message.removeAttribute('role');
    if (before && message.nextElementSibling !== before) before.before(message);
    setText(message, text, locale);
    this.#said = text;
    this.#shown = message;
  }

  #find(): HTMLElement | undefined {
    return queryOwn(this.#field, '[data-problem]')[0];
  }
}
