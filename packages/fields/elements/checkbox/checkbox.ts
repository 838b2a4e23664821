import { FieldElement } from '@stadtkit/element/field-element.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import { checkboxStyles } from './checkbox.styles.js';

/** One statement to agree to, or not: a native checkbox in its label. */
export class Checkbox extends FieldElement {
  static override lightStyles: readonly CSSResult[] = [...FieldElement.lightStyles, checkboxStyles];

  override get control(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  override get answered(): boolean {
    return this.control?.checked ?? false;
  }

  override check(): Problem | undefined {
    return this.control?.required && !this.answered ? { code: 'missing' } : undefined;
  }

  protected override get beforeWhat(): Element | null {
    return this.querySelector('label');
  }
}
