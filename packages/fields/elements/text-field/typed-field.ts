import { FieldElement } from '@stadtkit/element/field-element.js';
import { own } from '@stadtkit/element/own.js';
import { write } from '@stadtkit/element/write.js';
import type { Rules, TextKind } from '@stadtkit/kinds/kind.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { Reading } from '@stadtkit/kinds/reading.js';
import { rulesOf } from '../../src/rules-of.js';
import { TidyNote } from './tidy-note.js';

/**
 * A question that is answered by typing: label, hint and a native control. Nothing is changed while somebody types; what is
 * put in order when the field is left, is said.
 */
export abstract class TypedField extends FieldElement {
  /** How answers are read and written. */
  protected abstract kind: TextKind;
  readonly #note = new TidyNote(this);

  override get control(): HTMLInputElement | HTMLTextAreaElement | null {
    const [control] = own<HTMLInputElement | HTMLTextAreaElement>(this, 'input, textarea');
    return control ?? null;
  }

  override get answered(): boolean {
    return Boolean(this.control?.value.trim());
  }

  /** What stands in the control, read by the kind: its plain value, or what is wrong. */
  get reading(): Reading {
    const { control } = this;
    return control ? this.kind.read(control.value, this.rules(control)) : { empty: true };
  }

  override check(): Problem | undefined {
    return this.reading.problem;
  }

  /** What the question demands, as the attributes of the control say it. */
  protected rules(control: HTMLInputElement | HTMLTextAreaElement): Rules {
    return rulesOf(control);
  }

  protected override left(): void {
    const { control } = this;
    if (!control) return;
    const before = control.value;
    const after = this.kind.tidy(before, this.rules(control));
    this.#note.say(before, after);
    if (before === after) return;
    write(control, after);
    // Whoever follows the answer by its events follows this too.
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
