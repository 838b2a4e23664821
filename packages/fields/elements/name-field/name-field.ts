import { name } from '@stadtkit/kinds/name.js';
import { TextField } from '../text-field/text-field.js';

/** The name of a person, as it stands in the ID: every letter of DIN 91379. */
export class NameField extends TextField {
  protected override readonly kind = name;
}
