import { textIn } from '@stadtkit/kinds/locale.js';
import { firstMessages } from '../../src/first-words.js';
import type { ServiceElement } from './service.js';

/** The title that the page itself has; the one that was last written here, and by which service of the page. */
let theirs = '';
let ours: string | undefined;
let by: ServiceElement | undefined;

/**
 * Puts a name before the title of the page (WCAG 2.4.2: a screen reader says it first); without one, the page has its own
 * title again. What the page writes in between stays.
 */
export function namePage(of: ServiceElement, name: string | undefined): void {
  if (name === undefined && by !== of) return;
  if (document.title !== ours) theirs = document.title;
  by = name === undefined ? undefined : of;
  ours = name === undefined ? undefined : `${name} – ${theirs}`;
  const wanted = ours ?? theirs;
  if (document.title !== wanted) document.title = wanted;
}

/**
 * What the title of the page begins with, where the page asks for it (`page-title`): the step, and nothing about the person;
 * before the first and after the last, nothing.
 */
export function nameOf(of: ServiceElement): string | undefined {
  const { step, locale, problems } = of;
  if (!of.pageTitle || !step || step.kind === 'start' || of.ending === 'done') return undefined;
  const title = textIn(step.title, locale);
  return problems.length > 0 ? `${firstMessages(locale).wrong}: ${title}` : title;
}
