import { year } from '@stadtkit/kinds/year.js';
import { TextField } from '../text-field/text-field.js';

/** A year of four digits. */
export class YearField extends TextField {
  static override controlAttributes = { inputmode: 'numeric', spellcheck: 'false' };

  protected override kind = year;
}
