import { TypedField } from '../text-field/typed-field.js';

/** A phone number, written as people write it, kept as E.164. */
export class PhoneField extends TypedField {
  static override controlAttributes = { dir: 'ltr', inputmode: 'tel', spellcheck: 'false' };

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/phone.js')).phone;
  }
}
