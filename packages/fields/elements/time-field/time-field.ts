import { time } from '@stadtkit/kinds/time.js';
import { TypedField } from '../text-field/typed-field.js';

/** A time of day, of 24 hours. */
export class TimeField extends TypedField {
  static override controlAttributes = { inputmode: 'numeric', spellcheck: 'false' };

  protected override kind = time;
}
