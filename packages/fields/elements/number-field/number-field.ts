import type { PropertyValues } from '@lit/reactive-element';
import { TypedField } from '../text-field/typed-field.js';
import { keypad } from './keypad.js';

/** A number, written with a comma or a point; its unit stands behind it (`<span data-unit>`). */
export class NumberField extends TypedField {
  static override controlAttributes = { dir: 'ltr', inputmode: 'decimal', spellcheck: 'false' };

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/number.js')).number;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    keypad(this.control);
  }
}
