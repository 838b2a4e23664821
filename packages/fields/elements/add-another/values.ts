import type { Control } from '@stadtkit/element/controls.js';
import { controlsIn } from './controls-in.js';

/** What stands in a control: text, whether it is ticked, or files. */
export type Value = string | boolean | FileList | null;

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);

/** What stands in an entry, control by control. */
export const valuesOf = (entry: Element): Value[] =>
  controlsIn(entry).map((control) => {
    if (isTicked(control)) return control.checked;
    return control instanceof HTMLInputElement && control.type === 'file'
      ? control.files
      : control.value;
  });

/** Puts values into an entry, control by control, so that its fields hear of it. */
export function fill(entry: Element, values: readonly Value[]): void {
  for (const [at, control] of controlsIn(entry).entries()) {
    put(control, values[at] ?? '');
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Leaves nothing in an entry. Of a list, the first choice is nothing. */
export function empty(entry: Element): void {
  for (const control of controlsIn(entry))
    if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
    else put(control, isTicked(control) ? false : '');
}

function put(control: Control, value: Value): void {
  if (isTicked(control)) control.checked = value === true;
  else if (value instanceof FileList) Object.assign(control, { files: value });
  else if (typeof value === 'string') control.value = value;
}
