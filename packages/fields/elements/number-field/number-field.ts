import type { PropertyValues } from '@lit/reactive-element';
import { TypedField } from '../text-field/typed-field.js';
import { keypad } from './keypad.js';
import { unitStyles } from './unit.styles.js';

/** A number, written with a comma or a point; its unit stands behind it (`<span data-unit>`). */
export class NumberField extends TypedField {
  static override lightStyles = [...TypedField.lightStyles, unitStyles];

  static override controlAttributes = { dir: 'ltr', inputmode: 'decimal', spellcheck: 'false' };

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/number.js')).number;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    keypad(this.control);
  }
}
