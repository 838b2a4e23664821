import { phone } from '@stadtkit/kinds/phone.js';
import { TextField } from '../text-field/text-field.js';

/** A phone number, written as people write it, kept as E.164. */
export class PhoneField extends TextField {
  static override controlAttributes = { inputmode: 'tel', spellcheck: 'false' };

  protected override kind = phone;
}
