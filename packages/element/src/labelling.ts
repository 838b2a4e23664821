const PREFIX = 'stadt--';

/** Whether we gave out an id: a clone brings it along, and not our memory of it. Ids of the page may begin alike. */
const isOurs = (id: string): boolean => /^stadt--[0-9a-z]{1,8}$/.test(id);

/** An id that no other copy of the library on the page gives out. */
const newId = (): string => `${PREFIX}${Math.random().toString(36).slice(2, 10)}`;

/** The id of an element; a new one when it has none, or one of ours that a clone brought along. */
export function idOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const isCloned = isOurs(element.id) && root.querySelector(`#${element.id}`) !== element;
  if (element.id === '' || isCloned) element.id = newId();
  return element.id;
}

/** Points a label to its control, unless it stands around it. */
export function label(heading: Element | null, control: Element | null): void {
  if (!(heading instanceof HTMLLabelElement) || !control || heading.contains(control)) return;
  const id = idOf(control);
  if (heading.htmlFor !== id) heading.htmlFor = id;
}

/** What the kit described an element by, so that it takes back only its own. */
const described = new WeakMap<Element, readonly string[]>();

/** Describes an element by others, in this order, after what the page itself describes it by. */
export function describe(element: Element, by: readonly Element[]): void {
  const ours = by.map(idOf);
  const before = described.get(element) ?? [];
  const now = (element.getAttribute('aria-describedby') ?? '').split(/\s+/);
  // A clone brings our ids along, but not our memory of them.
  const theirs = now.filter((id) => id && ![...before, ...ours].includes(id) && !isOurs(id));
  described.set(element, ours);
  const text = [...theirs, ...ours].join(' ');
  if (text === '') element.removeAttribute('aria-describedby');
  else if (text !== now.join(' ')) element.setAttribute('aria-describedby', text);
}

/**
 * Marks a control as wrong, or as not wrong: of a required one that is empty, Chromium else says “invalid entry” before
 * anybody has answered (check boxes, radio buttons, lists, files; November 2026). A mark that the page set itself stays.
 */
export function markWrong(control: Element, wrong: boolean): void {
  const isOurs = control.hasAttribute('data-wrong');
  const mark = control.getAttribute('aria-invalid') ?? 'false';
  if (!isOurs && mark !== 'false') return;
  control.toggleAttribute('data-wrong', wrong);
  control.setAttribute('aria-invalid', String(wrong));
}

/** Adds attributes that the page did not write. */
export function complete(control: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes))
    if (!control.hasAttribute(name)) control.setAttribute(name, value);
}
