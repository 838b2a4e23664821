import { email } from '@stadtkit/kinds/email.js';
import { TextField } from '../text-field/text-field.js';

/** An e-mail address, kept as it is written. */
export class EmailField extends TextField {
  static override controlAttributes = {
    inputmode: 'email',
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: 'false',
  };

  protected override kind = email;
}
