import { setText } from '@stadtkit/element/set-text.js';
import { setNativeValue } from '@stadtkit/element/set-native-value.js';
import { splitStreet } from '@stadtkit/kinds/address.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { AddressMessages } from '../../src/messages/address-messages.js';

/** The controls of a street and its house number. */
export interface Door {
  readonly street: HTMLInputElement;
  readonly houseNumber: HTMLInputElement;
}

/** Offers to put a house number that was typed into the street where it belongs. Does it only when it is pressed. */
export class Suggestion {
  /** Stands there from the beginning: a live region speaks only when it was there before its text. */
  readonly element: HTMLElement;
  readonly #text: HTMLElement;
  readonly #accept: HTMLButtonElement;

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.element.setAttribute('data-suggestion', '');
    this.#text = document.createElement('p');
    this.#text.setAttribute('aria-live', 'polite');
    this.#text.setAttribute('aria-atomic', 'true');
    this.#accept = document.createElement('button');
    this.#accept.type = 'button';
    this.#accept.setAttribute('data-quiet', '');
    this.element.append(this.#text, this.#accept);
  }

  offer({ street, houseNumber }: Door, words: AddressMessages, locale: Locale): void {
    const parts = houseNumber.value || houseNumber.disabled ? undefined : splitStreet(street.value);
    const text = parts ? words.suggestion(parts.street, parts.houseNumber) : '';
    setText(this.#text, text, locale);
    this.element.toggleAttribute('data-empty', !parts);
    this.#accept.hidden = !parts;
    setText(this.#accept, words.accept, locale);
    this.#accept.onclick = () => {
      if (!parts) return;
      enter(street, parts.street);
      enter(houseNumber, parts.houseNumber);
      houseNumber.focus();
    };
  }
}

/** As if it was typed, so that everybody hears of it. */
function enter(control: HTMLInputElement, text: string): void {
  setNativeValue(control, text);
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}
