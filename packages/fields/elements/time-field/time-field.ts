import { TypedField } from '../text-field/typed-field.js';

/** A time of day, of 24 hours. */
export class TimeField extends TypedField {
  static override controlAttributes = { dir: 'ltr', inputmode: 'numeric', spellcheck: 'false' };

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/time.js')).time;
  }
}
