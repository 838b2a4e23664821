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
