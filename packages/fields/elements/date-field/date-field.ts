import { FieldElement } from '@stadtkit/element/field-element.js';
import { todayIn } from '@stadtkit/kinds/age.js';
import { readDateParts, type DateParts, type DateReading } from '@stadtkit/kinds/date.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { html, nothing, render, type CSSResult, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { dateMessages } from '../../src/messages/date-messages.js';
import { dateStyles } from './date-field.styles.js';

const PARTS = ['day', 'month', 'year'] as const;

/**
 * A date that a person knows by heart, in three boxes: `<fieldset>` and `<legend>`; the boxes are added when they are
 * missing. The form gets the ISO date under `name`, with `partial` also `1988-03` or `1988`; what cannot be read as a
 * date is not in the form at all.
 */
export class DateField extends FieldElement {
  static readonly formAssociated = true;
  static override lightStyles: readonly CSSResult[] = [...FieldElement.lightStyles, dateStyles];

  @property() name = '';
  /** Only part of the date need be known (birth dates). */
  @property({ type: Boolean }) partial = false;
  /** Must not be later than today. */
  @property({ type: Boolean }) past = false;
  @property({ type: Boolean }) required = false;
  /** ISO date to begin with. */
  @property() value = '';
  /** `bday` fills in the boxes from what the browser knows. */
  @property() autocomplete = '';

  readonly #internals = this.attachInternals();
  readonly #boxes = this.ownerDocument.createElement('div');

  constructor() {
    super();
    this.addEventListener('input', () => {
      this.#report();
    });
  }

  override get control(): HTMLInputElement | null {
    const { problem } = this;
    const wrong = String(problem?.data?.['parts'] ?? '').split(' ')[0];
    return (
      this.querySelector<HTMLInputElement>(`[data-part="${wrong || 'day'}"]`) ??
      this.querySelector('input')
    );
  }

  override get answered(): boolean {
    return PARTS.every((part) => this.partial || this.parts[part] !== '') && this.parts.year !== '';
  }

  /** What stands in the boxes, as it was typed. */
  get parts(): DateParts {
    const text = (part: string): string =>
      this.querySelector<HTMLInputElement>(`[data-part="${part}"]`)?.value ?? '';
    return { day: text('day'), month: text('month'), year: text('year') };
  }

  /** The parts as a date, or what is wrong with them. */
  get reading(): DateReading {
    const { partial, past, required } = this;
    return readDateParts(this.parts, {
      partial,
      past,
      required,
      today: todayIn('Europe/Berlin', Date.now()),
    });
  }

  override check(): Problem | undefined {
    return this.reading.problem;
  }

  formResetCallback(): void {
    this.#fill('');
  }

  formStateRestoreCallback(state: string): void {
    this.#fill(state);
  }

  protected override get heading(): HTMLElement | null {
    return this.querySelector('legend');
  }

  protected override get described(): HTMLElement | null {
    return this.querySelector('fieldset');
  }

  protected override get beforeWhat(): Element | null {
    return this.querySelector('[data-parts]');
  }

  protected override updated(changed: PropertyValues<this>): void {
    const fieldset = this.querySelector('fieldset');
    if (fieldset && !this.querySelector('[data-part]')) {
      this.#boxes.dataset['parts'] = '';
      fieldset.append(this.#boxes);
    }
    if (this.#boxes.isConnected) this.#draw();
    if (changed.has('value')) this.#fill(this.value);
    super.updated(changed);
  }

  #draw(): void {
    const words = messagesIn(dateMessages, this.locale);
    const box = (part: (typeof PARTS)[number]) => html`
      <label
        >${words[part]}
        <input
          data-part=${part}
          inputmode="numeric"
          autocomplete=${this.autocomplete ? `${this.autocomplete}-${part}` : nothing}
          ?required=${this.required && (part === 'year' || !this.partial)}
      /></label>
    `;
    render(PARTS.map(box), this.#boxes);
  }

  #fill(iso: string): void {
    if (iso === this.reading.value) return;
    const [year = '', month = '', day = ''] = iso.split('-');
    for (const [part, text] of Object.entries({ day, month, year })) {
      const box = this.querySelector<HTMLInputElement>(`[data-part="${part}"]`);
      if (box) box.value = text.replace(/^0(?=\d$)/, '');
    }
    this.#report();
  }

  #report(): void {
    const { value } = this.reading;
    this.#internals.setFormValue(value ?? null, value ?? '');
  }
}
