import { phone } from '@stadtkit/kinds/phone.js';
import { TypedField } from '../text-field/typed-field.js';

/** A phone number, written as people write it, kept as E.164. */
export class PhoneField extends TypedField {
  static override controlAttributes = { inputmode: 'tel', spellcheck: 'false' };

  protected override kind = phone;
}
