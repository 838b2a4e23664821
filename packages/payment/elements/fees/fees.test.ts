import { expect, fixture, html } from '@open-wc/testing';
import type { Fees } from './fees.js';
import './stadt-fees.js';

describe('stadt-fees', () => {
  const item = {
    id: 'fee',
    kind: 'fee',
    label: { de: 'Gebühr' },
    recipient: { de: 'Stadt' },
    legalBasis: '§ 1',
    taxRate: 0,
    sample: true,
  } as const;

  it('shows each item with its recipient, and the sum', async () => {
    const el = await fixture<Fees>(
      html`<stadt-fees
        .due=${{ items: [{ ...item, cents: 2500 }], totalCents: 2500, undetermined: false }}
      ></stadt-fees>`,
    );
    const text = el.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(text)
      .to.contain('geht an: Stadt')
      .and.to.contain('25,00 €')
      .and.to.contain('Beispiel-Betrag');
    await expect(el).to.be.accessible();
  });

  it('has room for a large amount on a small screen', async () => {
    const place = await fixture(
      html`<div style="inline-size: 256px">
        <stadt-fees
          .due=${{
            items: [{ ...item, label: { de: 'Fischereischein' }, cents: 1_234_567_89 }],
            totalCents: 1_234_567_89,
            undetermined: false,
          }}
        ></stadt-fees>
      </div>`,
    );
    const table = place.querySelector('stadt-fees')!.shadowRoot!.querySelector('table')!;
    expect(table.getBoundingClientRect().width).to.be.at.most(256);
  });

  it('states no sum when an amount is not known', async () => {
    const el = await fixture<Fees>(
      html`<stadt-fees
        .due=${{ items: [{ ...item, cents: null }], totalCents: 0, undetermined: true }}
      ></stadt-fees>`,
    );
    expect(el.shadowRoot!.textContent)
      .to.contain('steht noch nicht fest')
      .and.not.to.contain('Summe');
  });
});
