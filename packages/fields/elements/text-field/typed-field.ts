import { FieldElement } from '@stadtkit/element/field-element.js';
import { Note } from '@stadtkit/element/note.js';
import { own } from '@stadtkit/element/own.js';
import { write } from '@stadtkit/element/write.js';
import type { Rules, TextKind } from '@stadtkit/kinds/kind.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { Reading } from '@stadtkit/kinds/reading.js';
import { rulesOf } from './rules-of.js';
import { tellSlips } from './tell-slips.js';
import type { tidied } from './tidied.js';

/**
 * A question that is answered by typing: label, hint and a native control. Nothing is changed while somebody types; what is
 * put in order when the field is left, is said. How answers are read comes when somebody comes to the field, or when
 * something stands in it (docs/decisions/0007); `updateComplete` waits for it.
 */
export abstract class TypedField extends FieldElement {
  /** How answers are read and written, once it is there. */
  protected kind: TextKind | undefined;
  readonly #note = new Note(this, () => under(this.control));
  #tidied: typeof tidied | undefined;
  #coming: Promise<void> | undefined;
  #loads = 0;

  constructor() {
    super();
    tellSlips(this);
    // Not only by the keyboard: what the browser fills in by itself is answered without a focus.
    for (const type of ['focusin', 'input'])
      this.addEventListener(type, () => {
        this.#bring();
      });
  }

  /** Brings how answers of the kind are read and written. */
  protected abstract bringKind(): Promise<TextKind>;

  override get control(): HTMLInputElement | HTMLTextAreaElement | null {
    const [control] = own<HTMLInputElement | HTMLTextAreaElement>(this, 'input, textarea');
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
    return { ...rulesOf(control), locale: this.locale };
  }

  /** Another kind is needed now. */
  protected forgetKind(): void {
    this.kind = undefined;
    this.#coming = undefined;
  }

  protected override get coming(): Promise<void> | undefined {
    return this.#coming;
  }

  protected override left(): void {
    const { control, kind } = this;
    if (!control) return;
    if (!kind) {
      // Somebody was faster than the network.
      void this.#coming?.then(() => {
        if (this.kind) this.left();
      });
      return;
    }
    const before = control.value;
    const after = kind.tidy(before, this.rules(control));
    this.#note.say(this.#tidied?.(before, after, this.locale) ?? '');
    if (before === after) return;
    write(control, after);
    // Whoever follows the answer by its events follows this too.
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.answered) this.#bring();
    await super.scheduleUpdate();
  }

  #bring(): void {
    if (!this.kind) this.#coming ??= this.#load();
  }

  async #load(): Promise<void> {
    this.#loads += 1;
    const load = this.#loads;
    try {
      const [kind, { tidied }] = await Promise.all([this.bringKind(), import('./tidied.js')]);
      // Another kind may be needed by now.
      if (load === this.#loads) this.kind = kind;
      this.#tidied = tidied;
    } catch {
      // Out of reach: the browser judges alone, and the server in any case; the next one to come tries again.
    }
    if (load === this.#loads) this.#coming = undefined;
  }
}

/** The control, or what stands in one row with it: its unit, its button. */
function under(control: Element | null): Element | null {
  const next = control?.nextElementSibling;
  return next?.matches('[data-unit], button') ? under(next) : control;
}
