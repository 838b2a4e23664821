import { describe } from '@stadtkit/element/labelling.js';
import { LightElement } from '@stadtkit/element/light-element.js';
import { markLanguage } from '@stadtkit/element/mark-language.js';
import { tagAround } from '@stadtkit/element/language.js';
import { nothing } from 'lit';
import { stepsMessages } from '../../src/words.js';
import { taskListStyles } from './task-list.styles.js';

/** How a task stands: `later` cannot be begun yet, `wrong` was done and has to be looked at again. */
export const taskStatuses = ['done', 'open', 'later', 'wrong'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/**
 * Dresses a native list of tasks, `<ul><li data-status="done"><a href="…">…</a></li></ul>`, and says at each how it stands,
 * seen and read with its link.
 *
 * @slot - (in the light DOM) one `<ul>` or `<ol>`; in an entry a link, a button or a name, and perhaps a `<p data-hint>`
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-line-soft - a line that only divides
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-accent-tint - a tinted area
 * @cssprop --stadt-danger - what is wrong
 * @cssprop --stadt-danger-tint - the area behind it
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-font - the font
 */
export class TaskList extends LightElement {
  static override lightStyles = taskListStyles;

  readonly #changes = new MutationObserver(() => {
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    const what = { childList: true, subtree: true, attributeFilter: ['data-status'] };
    this.#changes.observe(this, what);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes.disconnect();
  }

  protected override render(): typeof nothing {
    return nothing;
  }

  protected override updated(): void {
    for (const task of this.querySelectorAll<HTMLElement>(':scope > :is(ul, ol) > li'))
      this.#say(task);
    // What was written here is no change of the page’s.
    this.#changes.takeRecords();
  }

  /** Writes how a task stands behind it. What the page has written there itself stays. */
  #say(task: HTMLElement): void {
    const status = taskStatuses.find((one) => one === task.dataset['status']);
    const own = task.querySelector<HTMLElement>(':scope > [data-said]');
    const link = task.querySelector(':scope > :is(a, button)');
    if (!status) {
      own?.remove();
      if (own && link) describe(link, []);
      return;
    }
    if (!own && task.querySelector(':scope > [data-status-text]')) return;
    const text = own ?? this.ownerDocument.createElement('p');
    text.dataset['said'] = status;
    const word = stepsMessages(this.locale).task[status];
    if (text.textContent !== word) text.textContent = word;
    markLanguage(text, this.locale, tagAround);
    if (!own) task.append(text);
    if (link) describe(link, [text]);
  }
}
