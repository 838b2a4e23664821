import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type * as Busy from '../../src/busy.js';
import { PageElement } from '@stadtkit/element/page-element.js';
import { actionStyles } from './action.styles.js';

/** How much weight an action has on its page. */
export type ActionVariant = 'primary' | 'secondary' | 'quiet';

/**
 * Dresses a native `<button>` or `<a>`. While `busy`, the control keeps the focus, says that it is
 * disabled, ignores clicks and a polite message asks to wait.
 *
 * @slot - (in the light DOM) one `<button>` or `<a>`
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-accent-strong - the same under the pointer
 * @cssprop --stadt-accent-tint - a tinted area
 * @cssprop --stadt-brand - filled areas
 * @cssprop --stadt-brand-strong - the same under the pointer
 * @cssprop --stadt-on-brand - text on filled areas
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-surface-soft - a quiet area
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-radius - corners of controls
 * @cssprop --stadt-control - least height of controls
 * @cssprop --stadt-font - the font
 */
export class Action extends PageElement {
  static override properties: PropertyDeclarations = {
    variant: { reflect: true },
    busy: { type: Boolean, reflect: true },
  };

  static override lightStyles = [actionStyles];

  /** Its weight; what it does not know looks primary. */
  declare variant: ActionVariant;

  /** Something is on its way: clicks reach nobody. */
  declare busy: boolean;

  /** The sentence comes when somebody has to wait. */
  #sentence: typeof Busy.busy | undefined;
  #coming: Promise<void> | undefined;

  constructor() {
    super();
    this.variant = 'primary';
    this.busy = false;
    // In the capture phase, so that neither the page nor the form sees the click.
    this.addEventListener('click', this.#onClick, { capture: true });
  }

  /** The wrapped control. */
  get control(): HTMLElement | null {
    return this.querySelector<HTMLElement>(':scope > :is(button, a)');
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#coming;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const said = this.busy ? this.#sentence?.(this.locale) : '';
    const status = this.#status;
    if (said !== undefined && status.textContent !== said) status.textContent = said;
    if (!changed.has('busy')) return;
    if (this.busy) this.#coming ??= this.#bring();
    if (this.busy) this.control?.setAttribute('aria-disabled', 'true');
    else if (changed.get('busy')) this.control?.removeAttribute('aria-disabled');
  }

  /** Where waiting is said. A live region speaks only when it was there before its text. */
  get #status(): Element {
    const found = this.querySelector(':scope > [data-busy]');
    if (found) return found;
    const status = this.ownerDocument.createElement('span');
    status.setAttribute('data-busy', '');
    // No `role="status"`: some screen readers read it also when it is empty, at each button of a page.
    status.setAttribute('aria-live', 'polite');
    status.setAttribute('aria-atomic', 'true');
    this.append(status);
    return status;
  }

  async #bring(): Promise<void> {
    try {
      this.#sentence = (await import('../../src/busy.js')).busy;
    } catch {
      // Without a network, that the button waits is only seen.
    }
    this.requestUpdate();
  }

  #onClick = (event: Event): void => {
    if (!this.busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}
