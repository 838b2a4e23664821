import type { FieldElement } from '@stadtkit/element/field-element.js';
import { StatusMessage } from '@stadtkit/element/status-message.js';
import { todayIn } from '@stadtkit/kinds/age.js';
import { datePartsIn } from '@stadtkit/kinds/date-text.js';
import { readDateParts, type DateReading, type DateRules } from '@stadtkit/kinds/date.js';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { dateMessages } from '../../src/messages/date-messages.js';
import { wrongParts } from '../../src/wrong-parts.js';
import type * as DateBoxes from './date-boxes.js';

/** How the boxes are read and filled. */
type Boxes = Pick<typeof DateBoxes, 'boxesOf' | 'fill' | 'partOf' | 'partsIn'>;

/** What a field demands of its date. */
interface Dated extends FieldElement {
  readonly partial: boolean;
  readonly past: boolean;
  readonly future: boolean;
  readonly isRequired: boolean;
  readonly min: string | null;
  readonly max: string | null;
  readonly begin: string | null;
}

/** Reads the boxes of a date field, and knows which of them is to blame. */
export class DateReader {
  readonly #field: Dated;
  readonly #boxes: Boxes;
  readonly #note: StatusMessage;

  /** `under`: what a note stands behind. */
  constructor(field: Dated, boxes: Boxes, under: () => Element | null) {
    this.#field = field;
    this.#boxes = boxes;
    this.#note = new StatusMessage(field, under);
  }

  /** The date that stands in the boxes, or what is wrong with it. */
  read(): DateReading {
    const { begin } = this.#field;
    const reading = readDateParts(this.#boxes.partsIn(this.#field), this.#rules);
    if (!begin || reading.value === undefined || reading.value >= begin) return reading;
    return { problem: { code: 'range-backwards', data: { from: begin } } };
  }

  /** The boxes where a problem is to be put right. */
  toBlame(problem: Problem): HTMLInputElement[] {
    const { boxesOf, partOf, partsIn } = this.#boxes;
    const parts = wrongParts(problem, partsIn(this.#field));
    return boxesOf(this.#field).filter((box) => parts.includes(partOf(box)));
  }

  /** Spreads a whole date that was put into any box over all three, while the others are empty, and says so. */
  spread(): void {
    const field = this.#field;
    const { boxesOf, fill } = this.#boxes;
    const filled = boxesOf(field).filter(({ value }) => value !== '');
    const [only] = filled.length === 1 ? filled : [];
    const parts = only && datePartsIn(only.value);
    this.#note.say(parts ? dateMessages[field.locale].spread : '');
    if (!parts) return;
    fill(field, parts, 'value');
    for (const box of boxesOf(field)) box.dispatchEvent(new Event('input', { bubbles: true }));
  }

  get #rules(): DateRules {
    const { partial, past, future, min, max, isRequired } = this.#field;
    const today = todayIn('Europe/Berlin', Date.now());
    const isLater = isDate(min ?? '') && (min ?? '') > today;
    const earliest = future && !isLater ? today : min;
    return { partial, past, required: isRequired, today, min: earliest ?? '', max: max ?? '' };
  }
}
