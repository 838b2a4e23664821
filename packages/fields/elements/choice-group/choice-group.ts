import { FieldElement } from '@stadtkit/element/field-element.js';
import { own } from '@stadtkit/element/own.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import { choiceStyles } from './choice-group.styles.js';

/** A question with one answer out of a few, all in sight: `<fieldset>`, `<legend>` and native radio buttons. */
export class ChoiceGroup extends FieldElement {
  static override lightStyles: readonly CSSResult[] = [...FieldElement.lightStyles, choiceStyles];

  /** The chosen radio button, or the first. */
  override get control(): HTMLInputElement | null {
    const inputs = own<HTMLInputElement>(this, 'input');
    return inputs.find(({ checked }) => checked) ?? inputs[0] ?? null;
  }

  override get answered(): boolean {
    return this.control?.checked ?? false;
  }

  override check(): Problem | undefined {
    return this.control?.required && !this.answered ? { code: 'missing' } : undefined;
  }

  protected override get heading(): HTMLElement | null {
    return this.querySelector('legend');
  }

  protected override get described(): HTMLElement | null {
    return this.querySelector('fieldset');
  }

  protected override get beforeWhat(): Element | null {
    return this.querySelector('label');
  }
}
