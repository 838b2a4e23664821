/** What a field asks with. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The nearest element of the kit around another one, defined or not yet. */
export function ownerOf(node: Node): Element | null {
  let at = node.parentElement;
  while (at && !at.localName.startsWith('stadt-')) at = at.parentElement;
  return at;
}

/** Whether something belongs to this field, and not to one that stands inside it. */
export const isOwn = (field: Element, element: EventTarget | null): element is Element =>
  element instanceof Element && ownerOf(element) === field;

/** What matches inside a field, without what belongs to fields inside it. */
export function queryOwn<Found extends Element = HTMLElement>(
  field: Element,
  selector: string,
): Found[] {
  return [...field.querySelectorAll<Found>(selector)].filter((found) => isOwn(field, found));
}

/** What asks: not hidden values, not buttons. */
export const CONTROLS =
  'input:not([type=hidden], [type=submit], [type=reset], [type=button], [type=image]), select, textarea';
