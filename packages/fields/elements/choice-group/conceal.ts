import type { Control } from '@stadtkit/element/own.js';

const CONCEALED = 'data-concealed';
const SILENT = 'data-silent';

/** Hides a part of the page, or shows it again. What is hidden is not sent; its values stay. */
export function conceal(part: HTMLElement, isConcealed: boolean): void {
  part.hidden = isConcealed;
  part.toggleAttribute(CONCEALED, isConcealed);
  for (const control of part.querySelectorAll<Control>('input, select, textarea')) settle(control);
}

/** Whether something stands in a part that is hidden. */
export const isConcealed = (element: Element): boolean =>
  Boolean(element.parentElement?.closest(`[${CONCEALED}]`));

/** What the page itself disabled stays disabled. */
function settle(control: Control): void {
  const concealed = isConcealed(control);
  if (concealed ? !control.disabled : control.hasAttribute(SILENT)) {
    control.disabled = concealed;
    control.toggleAttribute(SILENT, concealed);
  }
  // A native `required` would keep those from sending who have no JavaScript, and see all parts.
  if (control.dataset['required'] !== undefined) control.required = !concealed;
}
