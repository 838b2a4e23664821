import { accessCode } from '@stadtkit/kinds/code.js';
import { TextField } from '../text-field/text-field.js';

/** An access code out of a letter, in groups. */
export class CodeField extends TextField {
  static override controlAttributes = {
    autocapitalize: 'characters',
    autocorrect: 'off',
    spellcheck: 'false',
  };

  protected override kind = accessCode;
}
