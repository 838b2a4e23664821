import type { FieldElement } from '@stadtkit/element/field-element.js';
import { StatusMessage } from '@stadtkit/element/status-message.js';
import type { setNativeValue } from '@stadtkit/element/set-native-value.js';
import type { Rules, TextKind } from '@stadtkit/kinds/kind.js';
import { rulesOf } from './rules-of.js';
import { tidied } from './tidied.js';

/** The field whose control is typed into. */
interface Typed extends FieldElement {
  readonly control: HTMLInputElement | HTMLTextAreaElement | null;
}

/** What a typed field needs from when somebody begins to type: what its control demands, and putting it in order. */
export class Typing {
  readonly #field: Typed;
  readonly #note: StatusMessage;
  readonly #write: typeof setNativeValue;
  readonly rulesOf = rulesOf;

  constructor(field: Typed, write: typeof setNativeValue) {
    this.#field = field;
    this.#write = write;
    this.#note = new StatusMessage(field, () => under(field.control));
  }

  /** Puts in order what stands in the control, and says what was changed. */
  tidy(control: HTMLInputElement | HTMLTextAreaElement, kind: TextKind, rules: Rules): void {
    const before = control.value;
    const after = kind.tidy(before, rules);
    this.#note.say(tidied(before, after, this.#field.locale));
    if (before === after) return;
    this.#write(control, after);
    // Whoever follows the answer by its events follows this too.
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** The control, or what stands in one row with it: its unit, its button. */
function under(control: Element | null): Element | null {
  const next = control?.nextElementSibling;
  return next?.matches('[data-unit], button') ? under(next) : control;
}
