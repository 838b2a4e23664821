import { expect, fixture, html } from '@open-wc/testing';
import type { PaymentElement } from './payment.js';
import './stadt-payment.js';

describe('stadt-payment', () => {
  const due = { items: [], totalCents: 4800, undetermined: false };
  const names = (el: PaymentElement) =>
    [...el.shadowRoot!.querySelectorAll('button')].map((button) => button.textContent.trim());

  for (const [status, buttons] of [
    ['due', ['48,00\u00a0€ bezahlen']],
    ['failed', ['48,00\u00a0€ bezahlen']],
    ['cancelled', ['48,00\u00a0€ bezahlen']],
    ['open', ['Noch einmal nachsehen', 'Zurück zur Bezahlseite']],
    ['unknown', ['Noch einmal nachsehen']],
    ['paid', []],
    ['none-due', []],
  ] as const)
    it(`offers the right thing when the payment is ${status}`, async () => {
      const el = await fixture<PaymentElement>(
        html`<stadt-payment .due=${due} .state=${{ status }}></stadt-payment>`,
      );
      expect(names(el)).to.deep.equal([...buttons]);
      await expect(el).to.be.accessible();
    });

  it('offers nothing to pay while the amount is not known', async () => {
    const el = await fixture<PaymentElement>(
      html`<stadt-payment
        .due=${{ items: [], totalCents: 0, undetermined: true }}
      ></stadt-payment>`,
    );
    expect(names(el)).to.deep.equal([]);
    await expect(el).to.be.accessible();
  });

  it('asks to be taken to the provider once, not while busy', async () => {
    const el = await fixture<PaymentElement>(html`<stadt-payment .due=${due}></stadt-payment>`);
    let events = 0;
    el.addEventListener('stadt-payment-open', () => events++);
    el.shadowRoot!.querySelector('button')!.click();
    el.busy = true;
    await el.updateComplete;
    el.shadowRoot!.querySelector('button')!.click();
    expect(events).to.equal(1);
  });
});
