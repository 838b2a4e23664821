import { accessCode } from '@stadtkit/kinds/code.js';
import { TypedField } from '../text-field/typed-field.js';

/** An access code out of a letter, in groups. */
export class CodeField extends TypedField {
  static override controlAttributes = {
    autocapitalize: 'characters',
    autocorrect: 'off',
    spellcheck: 'false',
  };

  protected override kind = accessCode;
}
