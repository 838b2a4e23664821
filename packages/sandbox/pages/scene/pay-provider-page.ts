import type { Locale } from '@stadtkit/kinds/locale.js';
import { money } from '@stadtkit/payment/words.js';
import { html, type TemplateResult } from 'lit';
import type { Transaction } from '../../src/in-memory/pay-provider.js';
import type { PaymentChoice } from '../../src/in-memory/steering.js';
import type { SceneMessages } from './words.js';

/** What somebody decided at the payment provider; `back`: nothing more than was decided before. */
export type OnPayment = (choice: PaymentChoice | 'back') => void;

/** The IBAN of examples: it belongs to nobody. */
const ACCOUNT = 'DE89 3704 0044 0532 0130 00';
const others = ['transfer', 'late', 'fail', 'cancel'] as const;

/** The place of the payment provider: what happens there is chosen by a button. */
export function payProviderPage(
  transaction: Transaction,
  locale: Locale,
  words: SceneMessages,
  on: OnPayment,
): TemplateResult {
  const amount = money(transaction.due.totalCents, locale);
  const button = (choice: Parameters<OnPayment>[0], text: string, look = ''): TemplateResult =>
    html`<button
      type="button"
      class=${look}
      value=${choice}
      @click=${() => {
        on(choice);
      }}
    >
      ${text}
    </button>`;
  return html`<header>
      <h2 tabindex="-1">${words.simulated(words.payment.party)}</h2>
    </header>
    <div class="inside">
      ${
        transaction.status === 'open'
          ? html`<p>${words.payment.text}</p>
              ${button('pay', words.payment.pay(amount), 'primary')}
              ${others.map((choice) => button(choice, words.payment.choices[choice]))}`
          : html`${transaction.status === 'transfer' ? transfer(transaction, amount, words) : html`<p>${words.payment.held}</p>`}
            ${button('back', words.payment.back, 'primary')}`
      }
    </div>`;
}

function transfer(
  { purpose, due }: Transaction,
  amount: string,
  { transfer: words }: SceneMessages,
): TemplateResult {
  const [first] = due.items;
  const rows = [
    [words.recipient, first?.recipient.de ?? ''],
    [words.account, ACCOUNT],
    [words.amount, amount],
    [words.purpose, purpose],
  ] as const;
  return html`<p>${words.text}</p>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>`;
}
