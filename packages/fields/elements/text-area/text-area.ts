import type { Rules } from '@stadtkit/kinds/kind.js';
import { rulesOf } from '../../src/rules-of.js';
import { TextField } from '../text-field/text-field.js';
import { textAreaStyles } from './text-area.styles.js';
import { TextCount } from './text-count.js';

/**
 * A question that is answered in several lines: label, hint and a native `<textarea>`. With a limit
 * (`data-max-length`, `data-max-words` on the control) it says how much is left; nothing is ever cut off.
 */
export class TextArea extends TextField {
  static override lightStyles = [...TextField.lightStyles, textAreaStyles];

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

  /** Several lines keep to type C of DIN 91379, the usual one of a text. */
  protected override rules(control: HTMLInputElement | HTMLTextAreaElement): Rules {
    return rulesOf(control);
  }
}
