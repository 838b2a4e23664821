import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { FieldElement } from '@stadtkit/element/field-element.js';
import { StatusMessage } from '@stadtkit/element/status-message.js';
import { queryOwn, type Control } from '@stadtkit/element/controls.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { Reading } from '@stadtkit/kinds/reading.js';
import type { Suggest } from '../../src/adapters/suggestions.js';
import type { Pace } from '../../src/pace.js';
import type { Combobox } from './combobox.js';
import type { enhance } from './enhance.js';
import { comboboxStyles } from './combobox-field.styles.js';

/**
 * One answer out of a long list: it is found by typing. The page writes a `<select>` with all options, or an `<input>` and
 * `src` where a server knows them. The list comes when the element is on a page; if it cannot come, the native control
 * stays.
 *
 * @cssprop --stadt-accent - links, buttons and marks
 * @cssprop --stadt-accent-tint - a tinted area
 */
export class ComboboxField extends FieldElement {
  static override properties: PropertyDeclarations = {
    ...FieldElement.properties,
    src: {},
    onlyList: { type: Boolean, attribute: 'only-list' },
  };

  static override lightStyles = [comboboxStyles];

  /** The address that is asked for choices: `{query}` in it is what was typed. */
  declare src: string | null;
  /** Only what is in the list is an answer, not what was typed otherwise. */
  declare onlyList: boolean;
  /** Asks a list in another way than by an address, so that what was typed stands in none; in place of `src`. */
  suggest: Suggest | undefined;
  /** How time passes; tests bring a clock of their own. */
  pace: Pace | undefined;

  readonly #note = new StatusMessage(this, () => this.carrier);
  #enhance: typeof enhance | undefined;
  #coming: Promise<void> | undefined;
  #combobox: Combobox | undefined;

  readonly #onLeft = (): void => {
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#coming ??= import('./enhance.js').then(
      (loaded) => {
        this.#enhance = loaded.enhance;
        this.requestUpdate();
      },
      // The native control does it too.
      () => undefined,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#combobox?.rest();
  }

  /** What the page wrote, and what is sent. */
  get carrier(): HTMLInputElement | HTMLSelectElement | null {
    const selector = 'select, input:not([type=hidden], [data-typed])';
    return queryOwn<HTMLInputElement | HTMLSelectElement>(this, selector)[0] ?? null;
  }

  override get control(): HTMLInputElement | HTMLSelectElement | null {
    return this.#combobox?.source.input ?? this.carrier;
  }

  protected override get asks() {
    return 'choose' as const;
  }

  override get answered(): boolean {
    return Boolean(this.control?.value.trim());
  }

  /** The code that is kept, or what was typed where that is allowed; or what is wrong. */
  get reading(): Reading {
    const problem = this.check();
    if (problem) return { problem };
    const value = this.#combobox?.source.value ?? this.carrier?.value;
    return value ? { value } : { empty: true };
  }

  override check(): Problem | undefined {
    if (this.#combobox) return this.#combobox.source.check();
    return this.carrier?.required && !this.answered ? { code: 'missing' } : undefined;
  }

  /** The list came after the person was gone: what was typed is judged now. */
  settle(): void {
    this.#combobox?.leave();
    this.punishLate();
    this.requestUpdate();
  }

  protected override get wrongControls(): readonly Control[] {
    const { control } = this;
    return control ? [control] : [];
  }

  protected override follow(): void {
    this.#combobox?.sync();
  }

  protected override left(): void {
    this.#combobox?.leave();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { carrier } = this;
    // Nothing is exchanged under somebody’s hands: the next letter would be added to what the first one has chosen.
    const isInUse = carrier?.matches('select:focus') ?? false;
    if (isInUse) carrier?.addEventListener('blur', this.#onLeft, { once: true });
    else if (this.#enhance && this.#combobox?.source.carrier !== (carrier ?? undefined)) {
      this.#combobox?.end();
      this.#combobox = carrier ? this.#enhance(this, carrier, this.#note) : undefined;
    }
    this.#combobox?.sync();
    super.updated(changed);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#coming;
    return super.getUpdateComplete();
  }
}
