import { buttonStyles } from '@stadtkit/element/button-styles.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import type { Due } from '@stadtkit/kinds/due.js';
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

/** Takes a person to the payment and says what became of it. Paying happens on the provider’s own page. */
export class PaymentElement extends StadtElement {
  static override styles = [buttonStyles, paymentStyles];

  @property({ attribute: false }) due: Due | undefined;
  @property({ attribute: false }) state: ShownPayment = { status: 'due' };
  @property({ type: Boolean }) busy = false;

  protected override render(): TemplateResult {
    const { due, locale } = this;
    const { status } = this.state;
    const words = paymentMessages(locale);
    const amount = money(due?.totalCents ?? 0, locale);
    const canPay = ['due', 'failed', 'cancelled'].includes(status);
    return html`
      <stadt-fees .due=${due}></stadt-fees>
      <div role="status">${this.#said()}</div>
      ${
        canPay
          ? html`<p>${words.leaves}</p>
              ${this.#button(words.pay(amount), true, PaymentOpenEvent)}`
          : nothing
      }
      ${
        status === 'open'
          ? html`<div class="actions">
              ${this.#button(words.resume, true, PaymentOpenEvent)}
              ${this.#button(words.look, false, PaymentRefreshEvent)}
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
    return new Intl.DateTimeFormat(this.locale === 'en' ? 'en-GB' : 'de-DE', {
      dateStyle: 'long',
      timeZone: 'Europe/Berlin',
    }).format(Date.parse(instant));
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
