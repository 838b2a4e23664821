import { TypedField } from '../text-field/typed-field.js';

/** An e-mail address, kept as it is written. */
export class EmailField extends TypedField {
  static override controlAttributes = {
    dir: 'ltr',
    inputmode: 'email',
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: 'false',
  };

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/email.js')).email;
  }
}
