import type { Control } from '@stadtkit/element/controls.js';
import { isRestoring } from './restoring.js';

const CONCEALED = 'data-concealed';
const SILENT = 'data-silent';

/** Hides a part of the page, or shows it again. What is hidden is not sent; its values stay. */
export function conceal(part: HTMLElement, isConcealed: boolean): void {
  part.hidden = isConcealed;
  part.toggleAttribute(CONCEALED, isConcealed);
  const settleAll = (): void => {
    for (const control of part.querySelectorAll<Control>('input, select, textarea'))
      settle(control);
  };
  if (isConcealed && isRestoring(part.ownerDocument))
    part.ownerDocument.defaultView?.addEventListener('pageshow', settleAll, { once: true });
  else settleAll();
}

/** Whether something stands in a part that is hidden. */
const isConcealed = (element: Element): boolean =>
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
