import type { Chosen } from './tray.js';

/** Takes files that are dropped anywhere on a field; drops elsewhere are none of its business. */
export function takeDrops(
  field: HTMLElement & { readonly control: HTMLInputElement | null },
  take: (chosen: Chosen) => void,
): void {
  const drag = (event: DragEvent): void => {
    const { dataTransfer: data, type } = event;
    if (!data?.types.includes('Files') || !field.control || field.control.matches(':disabled'))
      return;
    field.toggleAttribute('data-over', /over|enter/.test(type));
    if (type !== 'dragleave') event.preventDefault();
    if (type === 'drop') take(droppedIn(data));
  };
  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
    field.addEventListener(type, drag);
}

/** Files, and the names of folders, which no form can send. */
function droppedIn(data: DataTransfer): Chosen {
  const folders = [...data.items].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry?.isDirectory ? [entry.name] : [];
  });
  const files = [...data.files].filter(({ name }) => !folders.includes(name));
  return { files, folders, isHeld: true };
}
