import { FieldElement } from '@stadtkit/element/field-element.js';
import { queryOwn } from '@stadtkit/element/controls.js';
import type { Problem } from '@stadtkit/kinds/problem.js';

/** A question with one answer out of many: label, hint and a native `<select>`. */
export class SelectField extends FieldElement {
  override get control(): HTMLSelectElement | null {
    return queryOwn<HTMLSelectElement>(this, 'select')[0] ?? null;
  }

  protected override get asks() {
    return 'choose' as const;
  }

  override get answered(): boolean {
    return Boolean(this.control?.value);
  }

  override check(): Problem | undefined {
    return this.control?.required && !this.answered ? { code: 'missing' } : undefined;
  }
}
