import { textIn } from '@stadtkit/kinds/locale.js';
import { stepsMessages } from '../../src/words.js';
import type { ServiceElement } from './service.js';

/** The title that the page itself has, and the one that was last written here; one for all services of a page. */
let theirs = '';
let ours: string | undefined;

/** Puts a name before the title of the page; without one, the page has its own title again. */
export function namePage(name: string | undefined): void {
  if (name === undefined && ours === undefined) return;
  // What the page has written since then is its own.
  if (document.title !== ours) theirs = document.title;
  ours = name === undefined ? undefined : `${name} – ${theirs}`;
  if (document.title !== (ours ?? theirs)) document.title = ours ?? theirs;
}

/** What the title of the page begins with: the step, and nothing about the person; before the first and after the last, nothing. */
export function nameOf(of: ServiceElement): string | undefined {
  const { step, locale, problems } = of;
  if (!step || step.kind === 'start' || of.ending === 'done') return undefined;
  const title = textIn(step.title, locale);
  return problems.length > 0 ? `${stepsMessages(locale).wrong}: ${title}` : title;
}
