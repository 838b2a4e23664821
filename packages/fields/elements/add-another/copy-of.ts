import { empty } from './values.js';

/** The number of an entry in a name: the first that stands for itself, as in `children-1-name` or `children[1][name]`. */
const NUMBER = /(?<![\p{L}\d])\d+(?![\p{L}\d])/u;

/** What the fields of an entry have drawn, said or marked, and a copy must not have. */
const DRAWN = '[data-bar], [data-problem], [data-note]';
const MARKED = ['data-wrong', 'aria-invalid', 'data-closed', 'data-folded', 'data-silent'];

/** Attributes that hold ids. */
const POINTERS = [
  'for',
  'list',
  'aria-describedby',
  'aria-labelledby',
  'aria-controls',
  'data-reveals',
  'data-conceals',
];

/** The number of an entry, as its names say it. */
export function numberOf(entry: Element): number {
  const named = entry.querySelector('[name]')?.getAttribute('name') ?? '';
  return Number(NUMBER.exec(named)?.[0] ?? 0);
}

/** A new, empty entry after the pattern of another: its names and ids have another number. */
export function copyOf(pattern: Element, number: number, isTemplate: boolean): HTMLElement {
  const copy = pattern.cloneNode(true) as HTMLElement;
  if (!isTemplate) clean(copy);
  for (const named of copy.querySelectorAll('[name]')) renumber(named, 'name', number);
  const ids = new Map<string, string>();
  for (const one of copy.querySelectorAll('[id]')) {
    const before = one.id;
    renumber(one, 'id', number);
    ids.set(before, one.id);
  }
  for (const pointer of POINTERS)
    for (const one of copy.querySelectorAll(`[${pointer}]`)) point(one, pointer, ids);
  return copy;
}

function renumber(element: Element, attribute: string, number: number): void {
  const before = element.getAttribute(attribute) ?? '';
  const after = before.replace(NUMBER, String(number));
  element.setAttribute(attribute, NUMBER.test(before) ? after : `${before}-${number}`);
}

/** What points into the entry points into the copy; what points out of it stays. */
function point(element: Element, attribute: string, ids: ReadonlyMap<string, string>): void {
  const before = element.getAttribute(attribute) ?? '';
  const after = before.split(/\s+/).map((id) => ids.get(id) ?? id);
  element.setAttribute(attribute, after.join(' '));
}

/** An entry that is in use holds somebody’s answers, in its properties and in its attributes. */
function clean(copy: HTMLElement): void {
  for (const drawn of copy.querySelectorAll(DRAWN)) drawn.remove();
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    if (one.hasAttribute('data-folded')) (one as HTMLElement).hidden = false;
    if (one.hasAttribute('data-silent')) one.removeAttribute('disabled');
    for (const mark of MARKED) one.removeAttribute(mark);
  }
  for (const written of copy.querySelectorAll('input:not([type=radio], [type=checkbox])'))
    written.removeAttribute('value');
  for (const chosen of copy.querySelectorAll('[checked], [selected]')) {
    chosen.removeAttribute('checked');
    chosen.removeAttribute('selected');
  }
  empty(copy);
}
