import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { FieldElement } from '@stadtkit/element/field-element.js';
import { queryOwn } from '@stadtkit/element/controls.js';
import { describe } from '@stadtkit/element/labelling.js';
import type { DateReading } from '@stadtkit/kinds/date.js';
import { partsOfDate } from '@stadtkit/kinds/parts-of-date.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { boxesOf, fill, partOf, partsIn } from './date-boxes.js';
import type { DateReader } from './date-reader.js';

/**
 * A date that a person knows or has in front of them, in three boxes: `<fieldset>`, `<legend>`, and labelled inputs with
 * `data-part`. The form also gets the ISO date under `iso-name`, with `partial` perhaps `1988-03` or `1988`; what is no date is
 * not added. How dates are read comes after the element; `updateComplete` waits for it.
 */
export class DateField extends FieldElement {
  static override properties: PropertyDeclarations = {
    ...FieldElement.properties,
    // Not `name`: WebKit gives no answers back to a form with a custom element that has one (2.50, November 2026).
    isoName: { attribute: 'iso-name' },
    defaultValue: { attribute: 'value' },
    // Only so that what a page sets before the element is there is not lost.
    value: { attribute: false, noAccessor: true },
    partial: { type: Boolean },
    past: { type: Boolean },
    future: { type: Boolean },
    required: { type: Boolean },
    min: {},
    max: {},
    begin: {},
    begun: { attribute: false },
  };

  static override controlAttributes: Readonly<Record<string, string>> = {
    dir: 'ltr',
    inputmode: 'numeric',
  };

  /** Under which the ISO date is added to what the form sends. */
  declare isoName: string | null;
  /** The ISO date to begin with, and to come back to by a reset. */
  declare defaultValue: string | null;
  /** The day, or day and month, need not be known. */
  declare partial: boolean;
  /** Must not be later than today (Europe/Berlin). */
  declare past: boolean;
  /** Must not be earlier than today. */
  declare future: boolean;
  /** Must be answered; `required` on a box says the same. */
  declare required: boolean;
  /** The earliest day, as an ISO date. */
  declare min: string | null;
  /** The latest day, as an ISO date. */
  declare max: string | null;
  /** The day on which it began, as an ISO date: an end before it is wrong. */
  declare begin: string | null;
  /** The other end of a range has been entered, so this one must be too. */
  declare begun: boolean;

  #reader: DateReader | undefined;
  #wanted: string | undefined;
  /** The focus is elsewhere by now: what is missing will not come any more. */
  #isLeft = false;

  constructor() {
    super();
    this.addEventListener('input', ({ inputType }: Event & { inputType?: string }) => {
      if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop')
        this.soon(() => {
          this.left();
        });
    });
    this.addEventListener('focusin', () => {
      this.#isLeft = false;
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      this.#isLeft = !this.contains(relatedTarget as Node | null);
      if (this.#isLeft) this.punishLate();
    });
  }

  /** The ISO date that stands in the boxes; empty when it is none. Setting it fills the boxes. */
  get value(): string {
    return this.reading?.value ?? '';
  }

  set value(iso: string) {
    this.#wanted = iso;
    this.#fill();
  }

  override get control(): HTMLInputElement | null {
    return this.#toBlame(this.check())[0] ?? null;
  }

  override get answered(): boolean {
    const { day, month, year } = partsIn(this);
    if (this.#isLeft) return Boolean(day || month || year);
    return Boolean(year && (this.partial || (day && month)));
  }

  /** Whether there must be a date, as the field, one of its boxes, or the range around it says. */
  get isRequired(): boolean {
    return this.required || this.begun || boxesOf(this).some((box) => box.required);
  }

  /** The date that stands in the boxes, or what is wrong with it. Undefined until it can be read. */
  get reading(): DateReading | undefined {
    if (this.#reader) return this.#reader.read();
    if (boxesOf(this).some(({ value }) => value !== '')) return undefined;
    return this.isRequired ? { problem: { code: 'missing' } } : { empty: true };
  }

  override check(): Problem | undefined {
    return this.reading?.problem;
  }

  protected override get wrongControls(): readonly HTMLInputElement[] {
    return this.#toBlame(this.problem);
  }

  protected override get described(): HTMLElement | null {
    return queryOwn(this, 'fieldset')[0] ?? null;
  }

  protected override get beforeWhat(): Element | null {
    return queryOwn(this, '[data-parts]')[0] ?? super.beforeWhat;
  }

  protected override get isDue(): boolean {
    return super.isDue || Boolean(this.defaultValue ?? this.#wanted);
  }

  protected override left(): void {
    this.#reader?.spread();
  }

  protected override send(answers: FormData): void {
    if (this.isoName && this.value) answers.append(this.isoName, this.value);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The other end of a range was put right.
    if ((changed.has('begin') || changed.has('begun')) && !this.check()) this.problem = undefined;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('defaultValue'))
      fill(this, partsOfDate(this.defaultValue ?? ''), 'defaultValue');
    this.#fill();
    super.updated(changed);
    // Said with the box too: not every screen reader says what describes a group.
    const message = queryOwn(this, '[data-problem]');
    const { control } = this;
    for (const box of boxesOf(this)) describe(box, box === control ? message : []);
  }

  protected override async bring(): Promise<void> {
    const { DateReader } = await import('./date-reader.js');
    this.#reader ??= new DateReader(
      this,
      { boxesOf, fill, partOf, partsIn },
      () => this.beforeWhat,
    );
  }

  /** The boxes where something is to be put right; without a problem all of them. */
  #toBlame(problem: Problem | undefined): readonly HTMLInputElement[] {
    return (problem && this.#reader?.toBlame(problem)) ?? boxesOf(this);
  }

  #fill(): void {
    if (this.#wanted === undefined || boxesOf(this).length === 0) return;
    // What was typed stays, leading zeros and all, when it means the same.
    if (this.#wanted !== this.value) fill(this, partsOfDate(this.#wanted), 'value');
    this.#wanted = undefined;
    this.requestUpdate();
  }
}
