import { TypedField } from '../text-field/typed-field.js';

/** An IBAN of any country, checked by its length and its check digits. */
export class IbanField extends TypedField {
  static override controlAttributes = {
    dir: 'ltr',
    autocapitalize: 'characters',
    autocorrect: 'off',
    spellcheck: 'false',
  };

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/iban.js')).iban;
  }
}
