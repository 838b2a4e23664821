import type { PropertyValues } from '@lit/reactive-element';
import { keypad } from '../number-field/keypad.js';
import { TypedField } from '../text-field/typed-field.js';

/** An amount of money, written with a comma or a point, kept in cents. */
export class MoneyField extends TypedField {
  static override controlAttributes = { dir: 'ltr', inputmode: 'decimal', spellcheck: 'false' };

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/money.js')).money;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    keypad(this.control);
  }
}
