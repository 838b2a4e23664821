import { time } from '@stadtkit/kinds/time.js';
import { TextField } from '../text-field/text-field.js';

/** A time of day, of 24 hours. */
export class TimeField extends TextField {
  static override controlAttributes = { inputmode: 'numeric', spellcheck: 'false' };

  protected override kind = time;
}
