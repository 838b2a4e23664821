import { buttonStyles } from '@stadtkit/element/button-styles.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import type { Due } from '@stadtkit/kinds/due.js';
import { dateFormat } from '@stadtkit/kinds/formats-for.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { money, paymentMessages } from '../../src/words.js';
import { paymentStyles } from './payment.styles.js';

/** How a payment stands, as far as it is known. */
export interface ShownPayment {
  readonly status: 'none-due' | 'due' | 'open' | 'paid' | 'failed' | 'cancelled' | 'unknown';
  /** ISO instant. */
  readonly paidAt?: string;
}

/** Somebody wants to pay. */
export class PaymentOpenEvent extends Event {
  static readonly type = 'stadt-payment-open';
  constructor() {
    super(PaymentOpenEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody wants to know how the payment stands. */
export class PaymentRefreshEvent extends Event {
  static readonly type = 'stadt-payment-refresh';
  constructor() {
    super(PaymentRefreshEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Takes a person to the payment and says what became of it. Paying happens on the provider’s own page.
 *
 * @fires stadt-payment-open - somebody wants to pay
 * @fires stadt-payment-refresh - somebody wants to know how the payment stands
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-line-soft - a line that only divides
 * @cssprop --stadt-surface - what lies on the page
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-accent-tint - a tinted area
 * @cssprop --stadt-brand - filled areas
 * @cssprop --stadt-brand-strong - the same under the pointer
 * @cssprop --stadt-on-brand - text on filled areas
 * @cssprop --stadt-good - what is done or confirmed
 * @cssprop --stadt-good-tint - the area behind it
 * @cssprop --stadt-warn - what needs care
 * @cssprop --stadt-warn-tint - the area behind it
 * @cssprop --stadt-danger - what is wrong
 * @cssprop --stadt-danger-tint - the area behind it
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-radius - corners of controls
 * @cssprop --stadt-control - least height of controls
 * @cssprop --stadt-measure - greatest width of text
 * @cssprop --stadt-font - the font
 */
export class PaymentElement extends StadtElement {
  static override styles = [buttonStyles, paymentStyles];

  /** What is due, shown as `<stadt-fees>` does. */
  @property({ attribute: false }) due: Due | undefined;
  /** How the payment stands. */
  @property({ attribute: false }) state: ShownPayment = { status: 'due' };
  /** Something is on its way: nothing is opened, nobody is asked. */
  @property({ type: Boolean }) busy = false;

  protected override render(): TemplateResult {
    const { due, locale } = this;
    const { status } = this.state;
    const words = paymentMessages(locale);
    const amount = money(due?.totalCents ?? 0, locale);
    // An amount that the office has yet to tell cannot be paid.
    const canPay = ['due', 'failed', 'cancelled'].includes(status) && !due?.undetermined;
    return html`
      <stadt-fees .due=${due}></stadt-fees>
      <div class="told" aria-live="polite" aria-atomic="true">
        ${this.busy && status === 'open' ? nothing : this.#said()}
      </div>
      ${
        canPay
          ? html`<p>${words.leaves}</p>
              ${this.#button(words.pay(amount), true, PaymentOpenEvent)}`
          : nothing
      }
      ${
        status === 'open'
          ? html`<div class="actions">
              ${this.#button(words.look, true, PaymentRefreshEvent)}
              ${this.#button(words.resume, false, PaymentOpenEvent)}
            </div>`
          : nothing
      }
      ${status === 'unknown' ? this.#button(words.look, true, PaymentRefreshEvent) : nothing}
    `;
  }

  #said(): TemplateResult | typeof nothing {
    const words = paymentMessages(this.locale);
    const { status, paidAt } = this.state;
    const note = (kind: string, text: string): TemplateResult =>
      html`<p class="note ${kind}">${text}</p>`;
    switch (status) {
      case 'due':
        return nothing;
      case 'none-due':
        return note('good', words.none);
      case 'open':
        return note('warn', words.open);
      case 'paid':
        return note('good', paidAt ? words.paidOn(this.#day(paidAt)) : words.paid);
      case 'failed':
        return note('danger', words.failed);
      case 'cancelled':
        return note('warn', words.cancelled);
      case 'unknown':
        return note('warn', words.unknown);
    }
  }

  #day(instant: string): string {
    return dateFormat(this.locale, { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(
      Date.parse(instant),
    );
  }

  #button(
    text: string,
    primary: boolean,
    Happened: typeof PaymentOpenEvent | typeof PaymentRefreshEvent,
  ): TemplateResult {
    return html`<button
      type="button"
      class=${primary ? 'primary' : nothing}
      aria-disabled=${this.busy}
      @click=${() => {
        if (!this.busy) this.dispatchEvent(new Happened());
      }}
    >
      ${text}
    </button>`;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stadt-payment-open': PaymentOpenEvent;
    'stadt-payment-refresh': PaymentRefreshEvent;
  }
}
