import { FieldElement } from '@stadtkit/element/field-element.js';
import { queryOwn } from '@stadtkit/element/controls.js';
import { setNativeValue } from '@stadtkit/element/set-native-value.js';
import type { Rules, TextKind } from '@stadtkit/kinds/kind.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { Reading } from '@stadtkit/kinds/reading.js';
import type { Typing } from './typing.js';

/**
 * A question that is answered by typing: label, hint and a native control. Nothing is changed while somebody types; what is
 * put in order when the field is left, is said. How answers are read comes when somebody comes to the field, or when
 * something stands in it (docs/decisions/0007); `updateComplete` waits for it.
 */
export abstract class TypedField extends FieldElement {
  /** How answers are read and written, once it is there. */
  protected kind: TextKind | undefined;
  #typing: Typing | undefined;
  #brought = 0;

  /** Brings how answers of the kind are read and written. */
  protected abstract bringKind(): Promise<TextKind>;

  override get control(): HTMLInputElement | HTMLTextAreaElement | null {
    const [control] = queryOwn<HTMLInputElement | HTMLTextAreaElement>(this, 'input, textarea');
    return control ?? null;
  }

  override get answered(): boolean {
    return Boolean(this.control?.value.trim());
  }

  /** What stands in the control, read by the kind: its plain value, or what is wrong. Undefined until the kind is there. */
  get reading(): Reading | undefined {
    const { control, kind } = this;
    if (control && kind) return kind.read(control.value, this.rules(control));
    if (this.answered) return undefined;
    return control?.required ? { problem: { code: 'missing' } } : { empty: true };
  }

  override check(): Problem | undefined {
    return this.reading?.problem;
  }

  /** What the question demands, as the attributes of the control say it. */
  protected rules(control: HTMLInputElement | HTMLTextAreaElement): Rules {
    return { ...this.#typing?.rulesOf(control), locale: this.locale };
  }

  /** Another kind is needed now. */
  protected forgetKind(): void {
    this.kind = undefined;
    this.bringAnew();
  }

  protected override async bring(): Promise<void> {
    const turn = (this.#brought += 1);
    const [kind, { Typing }] = await Promise.all([this.bringKind(), import('./typing.js')]);
    // Another kind may be needed by now.
    if (turn === this.#brought) this.kind = kind;
    this.#typing ??= new Typing(this, setNativeValue);
  }

  protected override left(): void {
    const { control, kind } = this;
    if (control && kind) this.#typing?.tidy(control, kind, this.rules(control));
  }
}
