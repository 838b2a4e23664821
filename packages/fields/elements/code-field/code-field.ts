import { TypedField } from '../text-field/typed-field.js';

/** An access code out of a letter, in groups. */
export class CodeField extends TypedField {
  static override controlAttributes = {
    dir: 'ltr',
    autocapitalize: 'characters',
    autocorrect: 'off',
    spellcheck: 'false',
  };

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/code.js')).accessCode;
  }
}
