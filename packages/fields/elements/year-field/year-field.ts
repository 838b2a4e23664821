import { year } from '@stadtkit/kinds/year.js';
import { TypedField } from '../text-field/typed-field.js';

/** A year of four digits. */
export class YearField extends TypedField {
  static override controlAttributes = { inputmode: 'numeric', spellcheck: 'false' };

  protected override kind = year;
}
