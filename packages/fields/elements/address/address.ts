import { fieldButtonStyles } from '@stadtkit/element/field-button-styles.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import type { PropertyValues } from '@lit/reactive-element';
import { addressMessages } from '../../src/messages/address-messages.js';
import { FieldGroup } from '../field-group/field-group.js';
import type { Door, Suggestion } from './suggestion.js';

/**
 * An address: `<fieldset>`, `<legend>`, and a field for each part. The controls of street and house number are marked
 * `data-part="street"` and `data-part="houseNumber"`. Each part says its own problems.
 *
 * @cssprop --stadt-accent - links, buttons and marks
 */
export class Address extends FieldGroup {
  static override lightStyles = [fieldButtonStyles];

  #suggestion: Suggestion | undefined;

  constructor() {
    super();
    this.addEventListener('change', () => {
      this.#suggest();
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#suggest();
    super.updated(changed);
  }

  get #door(): Door | undefined {
    const street = this.#part('street');
    const houseNumber = this.#part('houseNumber');
    return street && houseNumber ? { street, houseNumber } : undefined;
  }

  #part(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[data-part='${name}']`);
  }

  #suggest(): void {
    const door = this.#door;
    const row = door?.houseNumber.closest('[data-row]');
    // Only a street with a digit needs the rest.
    if (!door || !row || (!this.#suggestion && !/\d/.test(door.street.value))) return;
    void this.#offer(door, row);
  }

  /** Below the row of street and house number: the person is in the house number by then. */
  async #offer(door: Door, row: Element): Promise<void> {
    const { Suggestion } = await import('./suggestion.js');
    if (row.nextElementSibling !== this.#suggestion?.element) {
      this.querySelector('[data-suggestion]')?.remove();
      this.#suggestion = new Suggestion(this.ownerDocument);
      row.after(this.#suggestion.element);
    }
    this.#suggestion.offer(door, messagesIn(addressMessages, this.locale), this.locale);
  }
}
