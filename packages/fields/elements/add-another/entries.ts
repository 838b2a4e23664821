import { queryOwn } from '@stadtkit/element/controls.js';
import { conceal } from '../choice-group/conceal.js';
import { isFilled } from '../field-group/answered.js';
import { fold } from './fold.js';
import { controlsIn } from './controls-in.js';

/** What marks an entry that was taken away. */
export const REMOVED = 'data-removed';
const COPY = 'data-copy';

const isUsed = (entry: Element): boolean => isFilled(controlsIn(entry));

/** The entries of a list: those that are shown, those that the page wrote and that wait, and those that were removed. */
export class Entries {
  readonly #list: HTMLElement;

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  get all(): readonly HTMLElement[] {
    return queryOwn(this.#list, '[data-entry]');
  }

  get shown(): readonly HTMLElement[] {
    return this.all.filter(({ hidden }) => !hidden);
  }

  get filled(): readonly HTMLElement[] {
    return this.shown.filter(isUsed);
  }

  /** Those that the page did not write. */
  get copies(): readonly HTMLElement[] {
    return this.shown.filter((entry) => entry.hasAttribute(COPY));
  }

  /** What tells this list from others on the page. */
  get name(): string {
    return controlsIn(this.#list)[0]?.name ?? '';
  }

  /** The entry that something stands in. */
  around(element: Element | null): HTMLElement | undefined {
    return this.all.find((entry) => entry.contains(element));
  }

  /** Sorts what the page wrote: what is filled in is shown as a card, what is empty waits. Says whether there is any. */
  arrange(): boolean {
    // What is wrong with the list may be put right in any entry.
    const isAllWrong = queryOwn(this.#list, '[data-problem]').length > 0;
    for (const entry of this.all) {
      const isWrong = isAllWrong || entry.querySelector('[data-problem]') !== null;
      conceal(entry, !isWrong && !isUsed(entry));
      fold(entry, !isWrong && isUsed(entry) && !entry.matches(':focus-within'));
    }
    return this.all.length > 0 || this.template !== undefined;
  }

  /** Shows as many as there must be, and those into which somebody else wrote: the browser, or a script of the page. */
  wake(min: number): void {
    for (const entry of this.all)
      if (entry.hidden && !entry.hasAttribute(REMOVED) && isUsed(entry)) conceal(entry, false);
    while (this.shown.length < min && this.wakeNext());
  }

  /** Shows the next one that waits at the end, if there is any. */
  wakeNext(): HTMLElement | undefined {
    const { all, shown } = this;
    const last = shown.at(-1);
    const waiting = all
      .slice(last ? all.indexOf(last) + 1 : 0)
      .find((entry) => !entry.hasAttribute(REMOVED));
    if (!waiting) return undefined;
    conceal(waiting, false);
    fold(waiting, false);
    return waiting;
  }

  /** Puts a copy at the end. */
  append(copy: HTMLElement): void {
    copy.setAttribute(COPY, '');
    conceal(copy, false);
    (this.all.at(-1) ?? queryOwn(this.#list, 'template')[0])?.after(copy);
  }

  /** As in the beginning. */
  restart(): void {
    for (const entry of this.all)
      if (entry.hasAttribute(COPY)) entry.remove();
      else entry.removeAttribute(REMOVED);
    this.arrange();
  }

  /** The pattern that the page wrote for new entries; null: an empty template, since a script of the page writes them. */
  get template(): Element | null | undefined {
    return queryOwn<HTMLTemplateElement>(this.#list, 'template')[0]?.content.querySelector(
      '[data-entry]',
    );
  }
}
