/** The title that the page itself has; the one that was last written here, and by which element of the page. */
let theirs = '';
let ours: string | undefined;
let by: Element | undefined;

/**
 * Puts a name before the title of the page (WCAG 2.4.2: a screen reader says it first); without one, the page has its own
 * title again. What the page writes in between stays.
 */
export function namePage(of: Element, name: string | undefined): void {
  if (name === undefined && by !== of) return;
  if (document.title !== ours) theirs = document.title;
  by = name === undefined ? undefined : of;
  ours = name === undefined ? undefined : `${name} – ${theirs}`;
  const wanted = ours ?? theirs;
  if (document.title !== wanted) document.title = wanted;
}
