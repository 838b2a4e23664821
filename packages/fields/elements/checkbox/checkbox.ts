import { FieldElement } from '@stadtkit/element/field-element.js';
import { queryOwn } from '@stadtkit/element/controls.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { Options } from '../choice-group/options.js';

/**
 * One thing to tick, or not: a native checkbox in its label.
 *
 * @cssprop --stadt-accent - links, buttons and marks
 */
export class Checkbox extends FieldElement {
  protected readonly options = new Options(this);

  override get control(): HTMLInputElement | null {
    return this.options.inputs[0] ?? null;
  }

  protected override get asks() {
    return 'confirm' as const;
  }

  override get answered(): boolean {
    return this.control?.checked ?? false;
  }

  override check(): Problem | undefined {
    return this.control?.required && !this.answered ? this.untickedProblem : undefined;
  }

  /** What is wrong when it must be ticked and is not. */
  protected get untickedProblem(): Problem {
    return { code: 'missing' };
  }

  /** What belongs to the answer is asked with it. */
  protected override follow(): void {
    this.options.hostUpdated();
  }

  protected override get heading(): HTMLElement | null {
    return queryOwn(this, 'label')[0] ?? null;
  }
}
