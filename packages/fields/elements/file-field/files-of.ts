import { queryOwn } from '@stadtkit/element/controls.js';

/** The files that stand in a control. */
export const filesOf = (control: HTMLInputElement | null): readonly File[] => [
  ...(control?.files ?? []),
];

/** Puts files into a control, where forms and plugins look for them. Fires no event. */
export function putFiles(control: HTMLInputElement, files: readonly File[]): void {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  control.files = list.files;
}

/**
 * Files that the server has already, as the page says: `<input type="hidden" data-stored="zeugnis.pdf" data-bytes="1500">`
 * with the reference as its value. The form sends them as they are.
 */
export const storedIn = (field: Element): readonly HTMLInputElement[] =>
  queryOwn<HTMLInputElement>(field, '[data-stored]');
