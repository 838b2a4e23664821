import { LightElement } from '@stadtkit/element/light-element.js';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { messagesFor } from '../../src/messages-for.js';
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
export class Action extends LightElement {
  static override lightStyles = actionStyles;

  /** Its weight; what it does not know looks primary. */
  @property({ reflect: true }) variant: ActionVariant = 'primary';

  /** Something is on its way: clicks reach nobody. */
  @property({ type: Boolean, reflect: true }) busy = false;

  constructor() {
    super();
    // In the capture phase, so that neither the page nor the form sees the click.
    this.addEventListener('click', this.#onClick, { capture: true });
  }

  /** The wrapped control. */
  get control(): HTMLElement | null {
    return this.querySelector<HTMLElement>(':scope > :is(button, a)');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('busy')) return;
    if (this.busy) this.control?.setAttribute('aria-disabled', 'true');
    else if (changed.get('busy')) this.control?.removeAttribute('aria-disabled');
  }

  protected override render(): TemplateResult {
    // No `role="status"`: some screen readers read it also when it is empty, at each button of a page.
    return html`<span data-busy aria-live="polite" aria-atomic="true"
      >${this.busy ? messagesFor(this.locale).busy : ''}</span
    >`;
  }

  #onClick = (event: Event): void => {
    if (!this.busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}
