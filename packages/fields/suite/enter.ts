import { sendKeys } from '@web/test-runner-commands';

const CONTROLS = 'input:not([type=hidden]), select, textarea';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Ticked = HTMLInputElement & { type: 'radio' | 'checkbox' };

/** The controls that can be seen, in their order; not what only stands in for one that was replaced. */
export const visible = (root: ParentNode): Control[] =>
  [...root.querySelectorAll<Control>(CONTROLS)].filter(
    (control) => control.getClientRects().length > 0 && control.ariaHidden !== 'true',
  );

/** The controls that are sent, seen or not. */
export const named = (root: ParentNode): Control[] =>
  [...root.querySelectorAll<Control>(CONTROLS)].filter(({ name }) => name !== '');

// By name, not by class: what stands in a frame has classes of its own.
const isTicked = (control: Element): control is Ticked =>
  control.localName === 'input' &&
  ['radio', 'checkbox'].includes((control as HTMLInputElement).type);
const isSelect = (control: Element): control is HTMLSelectElement => control.localName === 'select';
const isFile = (control: Element): boolean => (control as HTMLInputElement).type === 'file';

/** Whether a control is filled in with letters. */
export const isTyped = (control: Element): control is HTMLInputElement | HTMLTextAreaElement =>
  !isSelect(control) && !isTicked(control) && !isFile(control);

/** The parts of an answer as a page writes them: `14 · 3 · 1988`; `–` is nothing. */
const parts = (entered: string): string[] => (entered === '–' ? [] : entered.split(' · '));

/** Enters an answer by keys alone, part by part, into what can be seen. */
export async function enter(root: ParentNode, entered: string): Promise<void> {
  let at = 0;
  for (const part of parts(entered)) {
    const ticked = labelled(root, part);
    if (ticked) {
      await tick(ticked);
      continue;
    }
    await fill(visible(root).filter((one) => !isTicked(one))[at], part);
    at += 1;
  }
}

/** Puts an answer into what is sent, as a browser does that brings it back: without a word. */
export function setValues(root: ParentNode, entered: string): Control[] {
  const untouched = named(root).filter((one) => !isTicked(one));
  const set: Control[] = [];
  for (const part of parts(entered)) {
    const ticked = labelled(root, part);
    if (ticked) {
      ticked.checked = true;
      set.push(ticked);
      continue;
    }
    const control = untouched.shift();
    if (!control) throw new Error(`There is no control for “${part}”.`);
    if (isSelect(control)) optionOf(control, part).selected = true;
    else if (isFile(control)) putFiles(control as HTMLInputElement, part);
    else control.value = part;
    set.push(control);
  }
  return set;
}

async function fill(control: Control | undefined, part: string): Promise<void> {
  if (!control) throw new Error(`There is no control for “${part}”.`);
  control.focus();
  if (isTyped(control)) {
    control.select();
    await sendKeys(part === '' ? { press: 'Backspace' } : { type: part });
    return;
  }
  // Where the system draws its own list or dialog, tests cannot press keys; this is what it tells the page.
  if (isSelect(control)) optionOf(control, part).selected = true;
  else putFiles(control, part);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  if (isFile(control)) await finish(control);
}

function optionOf(select: HTMLSelectElement, label: string): HTMLOptionElement {
  const option = [...select.options].find(({ text }) => text.trim() === label);
  if (!option) throw new Error(`The list has no “${label}”.`);
  return option;
}

function putFiles(input: HTMLInputElement, names: string): void {
  const list = new DataTransfer();
  for (const name of names.split(', ')) list.items.add(fileCalled(name));
  input.files = list.files;
}

/** A file whose bytes are what its name says: a picture, or a PDF. */
function fileCalled(name: string): File {
  const [, type] = /\.(jpg|png)$/.exec(name) ?? [];
  if (!type) return new File([`%PDF-1.7 ${name}`], name);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 827, height: 1063 });
  const [, base64 = ''] = canvas.toDataURL(type === 'jpg' ? 'image/jpeg' : 'image/png').split(',');
  return new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name);
}

/** Presses what a photo asks for after it was chosen. */
export async function finish(control: Control): Promise<void> {
  const field = control.closest<HTMLElement & { updateComplete?: Promise<unknown> }>(
    'stadt-photo-field',
  );
  await field?.updateComplete;
  field?.querySelector<HTMLElement>('[data-take]')?.click();
  await field?.updateComplete;
}

/** The radio button or checkbox with this label. */
const labelled = (root: ParentNode, text: string): Ticked | undefined =>
  [...root.querySelectorAll<Control>(CONTROLS)].filter(isTicked).find((control) => {
    const [label] = control.labels ?? [];
    return label !== undefined && spoken(label) === text;
  });

/** The text of a label without its hints. */
function spoken(label: HTMLElement): string {
  const copy = label.cloneNode(true) as HTMLElement;
  for (const hint of copy.querySelectorAll('[data-hint]')) hint.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

async function tick(control: Ticked): Promise<void> {
  control.focus();
  if (!control.checked || control.type === 'checkbox') await sendKeys({ press: 'Space' });
}

/** Leaves the field for what comes after it. */
export function leave(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[name=later]')?.focus();
}

/** Presses the button that sends the form. */
export function send(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[data-send]')?.click();
}
