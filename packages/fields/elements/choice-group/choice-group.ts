import { FieldElement } from '@stadtkit/element/field-element.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { CSSResult } from 'lit';
import { choiceStyles } from './choice-group.styles.js';

/** A question with one answer out of a few, all in sight: `<fieldset>`, `<legend>` and native radio buttons. */
export class ChoiceGroup extends FieldElement {
  static override lightStyles: readonly CSSResult[] = [...FieldElement.lightStyles, choiceStyles];

  /** The chosen radio button, or the first. */
  override get control(): HTMLInputElement | null {
    return this.querySelector('input:checked') ?? this.querySelector('input');
  }

  override get answered(): boolean {
    return this.querySelector('input:checked') !== null;
  }

  override check(): Problem | undefined {
    const required = this.querySelector('input:required') !== null;
    return required && !this.answered ? { code: 'missing' } : undefined;
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
