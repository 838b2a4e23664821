import { iban } from '@stadtkit/kinds/iban.js';
import { TextField } from '../text-field/text-field.js';

/** An IBAN of any country, checked by its length and its check digits. */
export class IbanField extends TextField {
  static override controlAttributes = {
    autocapitalize: 'characters',
    autocorrect: 'off',
    spellcheck: 'false',
  };

  protected override kind = iban;
}
