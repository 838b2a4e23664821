import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { FieldElement } from '@stadtkit/element/field-element.js';
import { queryOwn } from '@stadtkit/element/controls.js';
import type { Reading } from '@stadtkit/kinds/reading.js';
import { boxesOf } from '../date-field/date-boxes.js';
import type { DateField } from '../date-field/date-field.js';

/**
 * The first and the last day of something: a `<fieldset>` with two `<stadt-date-field>`. The end must not lie before the
 * beginning; one day is a range too. What is wrong is said at the date that is to be put right.
 */
export class DateRange extends FieldElement {
  static override properties: PropertyDeclarations = {
    ...FieldElement.properties,
    // Not `name`: WebKit gives no answers back to a form with a custom element that has one (2.50, November 2026).
    isoName: { attribute: 'iso-name' },
  };
  /** Under which the range is added to what the form sends, as an interval of ISO 8601: `2026-07-01/2026-07-14`. */
  declare isoName: string | null;

  constructor() {
    super();
    this.addEventListener('input', () => {
      this.#relate();
      this.problem = undefined;
      this.problemText = '';
    });
  }

  /** The date on which it begins. */
  get from(): DateField | null {
    return queryOwn<DateField>(this, '[data-end="from"]')[0] ?? null;
  }

  /** The date on which it ends. */
  get to(): DateField | null {
    return queryOwn<DateField>(this, '[data-end="to"]')[0] ?? null;
  }

  override get control(): HTMLElement | null {
    const wrong = this.#ends.find((end) => end.check()) ?? this.from;
    return wrong?.control ?? null;
  }

  override get answered(): boolean {
    return this.#ends.every((end) => end.answered);
  }

  /** Both dates as an interval, or what is wrong with them. */
  get reading(): Reading {
    const [from, to] = this.#ends.map((end) => end.reading);
    const problem = from?.problem ?? to?.problem;
    if (problem) return { problem };
    return from?.value && to?.value ? { value: `${from.value}/${to.value}` } : { empty: true };
  }

  /** Nothing of its own: the dates say what is wrong with them. */
  override check(): undefined {
    return undefined;
  }

  protected override get concerned(): readonly HTMLInputElement[] {
    return this.#ends.flatMap(boxesOf);
  }

  protected override get described(): HTMLElement | null {
    return queryOwn(this, 'fieldset')[0] ?? null;
  }

  protected override get beforeWhat(): Element | null {
    return queryOwn(this, '[data-ends]')[0] ?? this.from;
  }

  protected override follow(): void {
    this.#relate();
  }

  protected override send(answers: FormData): void {
    const { value } = this.reading;
    if (this.isoName && value) answers.append(this.isoName, value);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await Promise.all(this.#ends.map((end) => end.updateComplete));
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#relate();
    super.updated(changed);
  }

  /** The two dates, once their elements are there. */
  get #ends(): readonly DateField[] {
    return [this.from, this.to].filter((end): end is DateField => end !== null && 'begun' in end);
  }

  /** Tells each date what it must know of the other. */
  #relate(): void {
    const begun = this.concerned.some(({ value }) => value.trim() !== '');
    for (const end of this.#ends) end.begun = begun;
    if (this.to) this.to.begin = this.from?.value ?? '';
  }
}
