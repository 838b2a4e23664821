import { FieldElement } from '@stadtkit/element/field-element.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { lengthProblem, type TextRules } from '@stadtkit/kinds/text.js';

/** A question that is answered in one line or a few: label, hint and a native `<input>` or `<textarea>`. */
export class TextField extends FieldElement {
  override get control(): HTMLInputElement | HTMLTextAreaElement | null {
    return this.querySelector('input, textarea');
  }

  override get answered(): boolean {
    return Boolean(this.control?.value.trim());
  }

  override check(): Problem | undefined {
    const { control } = this;
    return control ? this.problemIn(control.value, this.rules(control)) : undefined;
  }

  /** What is wrong with a text by the rules of this field. */
  protected problemIn(value: string, rules: TextRules): Problem | undefined {
    return lengthProblem(value, rules);
  }

  protected rules({ required, maxLength }: HTMLInputElement | HTMLTextAreaElement): TextRules {
    // The native maxlength cuts pasted text off without a word, so `data-max-length` is preferred.
    const max = Number(this.control?.dataset['maxLength'] ?? maxLength);
    return { required, ...(max > 0 ? { maxLength: max } : {}) };
  }
}
