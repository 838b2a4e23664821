import { TypedField } from '../text-field/typed-field.js';

/** A year of four digits. */
export class YearField extends TypedField {
  static override controlAttributes = { dir: 'ltr', inputmode: 'numeric', spellcheck: 'false' };

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/year.js')).year;
  }
}
