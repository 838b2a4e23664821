import { queryOwn } from '@stadtkit/element/controls.js';
import { setNativeValue } from '@stadtkit/element/set-native-value.js';
import type { DateParts } from '@stadtkit/kinds/date.js';
import type { DatePart } from '../../src/wrong-parts.js';

/** The boxes of a date: what the page marked by `data-part`, in the order of the page. */
export const boxesOf = (field: Element): HTMLInputElement[] =>
  queryOwn<HTMLInputElement>(field, 'input[data-part]');

/** The part that a box holds. */
export const partOf = (box: HTMLElement): DatePart => box.dataset['part'] as DatePart;

/** What stands in the boxes, as it was typed. */
export function partsIn(field: Element): DateParts {
  const boxes = boxesOf(field);
  const text = (part: DatePart): string => boxes.find((box) => partOf(box) === part)?.value ?? '';
  return { day: text('day'), month: text('month'), year: text('year') };
}

/** Writes parts into the boxes: as what stands in them, or as what they begin with. */
export function fill(field: Element, parts: DateParts, as: 'value' | 'defaultValue'): void {
  const texts: Readonly<Partial<Record<string, string>>> = { ...parts };
  for (const box of boxesOf(field)) {
    const text = texts[partOf(box)];
    if (text === undefined) continue;
    if (as === 'value') setNativeValue(box, text);
    else box.defaultValue = text;
  }
}
