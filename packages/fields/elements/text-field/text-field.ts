import type { Rules } from '@stadtkit/kinds/kind.js';
import { TypedField } from './typed-field.js';

/** A question that is answered in one line of text: label, hint and a native `<input>`. */
export class TextField extends TypedField {
  protected override async bringKind() {
    return (await import('@stadtkit/kinds/text.js')).text;
  }

  /** One line keeps to type B of DIN 91379. */
  protected override rules(control: HTMLInputElement | HTMLTextAreaElement): Rules {
    return { latin: 'B', ...super.rules(control) };
  }
}
