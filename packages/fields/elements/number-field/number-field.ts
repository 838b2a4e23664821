import { number } from '@stadtkit/kinds/number.js';
import { TextField } from '../text-field/text-field.js';
import { unitStyles } from './unit.styles.js';

/** A number, written with a comma or a point; its unit stands behind it (`<span data-unit>`). */
export class NumberField extends TextField {
  static override lightStyles = [...TextField.lightStyles, unitStyles];

  static override controlAttributes = { inputmode: 'decimal', spellcheck: 'false' };

  protected override kind = number;
}
