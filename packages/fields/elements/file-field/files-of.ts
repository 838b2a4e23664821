import type { Chosen } from './tray.js';

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

/** What was dropped: files, and the names of folders, which no form can send. */
export function droppedIn(data: DataTransfer): Chosen {
  const folders = [...data.items].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory ? [entry.name] : [];
  });
  const files = [...data.files].filter(({ name }) => !folders.includes(name));
  return { files, folders, isHeld: true };
}
