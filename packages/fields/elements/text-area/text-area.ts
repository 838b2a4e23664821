import type { Rules } from '@stadtkit/kinds/kind.js';
import { text } from '@stadtkit/kinds/text.js';
import { TypedField } from '../text-field/typed-field.js';
import { textAreaStyles } from './text-area.styles.js';
import { TextCount } from './text-count.js';

/**
 * A question that is answered in several lines: label, hint and a native `<textarea>`. With a limit
 * (`data-max-length`, `data-max-words` on the control) it says how much is left; nothing is ever cut off.
 */
export class TextArea extends TypedField {
  static override lightStyles = [...TypedField.lightStyles, textAreaStyles];

  protected override kind = text;

  constructor() {
    super();
    new TextCount(this);
  }

  /** What stands in the control, as it will be kept. */
  get text(): string {
    return this.control ? this.kind.tidy(this.control.value) : '';
  }

  /** What the question demands of the text. */
  get demands(): Rules {
    return this.control ? this.rules(this.control) : {};
  }
}
