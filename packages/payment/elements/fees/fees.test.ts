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

  it('shows how an amount came about, and why it is less, in each language', async () => {
    const pavement = {
      ...item,
      sample: false,
      cents: 3600,
      working: {
        times: [
          { amount: '12.5', unit: { de: 'm²' } },
          { amount: '4', unit: 'weeks' as const },
        ],
        each: 144,
      },
      reduction: {
        reason: { de: 'Für Vereine die Hälfte', en: 'Half for clubs' },
        before: 7200,
      },
    };
    const el = await fixture<Fees>(
      html`<stadt-fees
        .due=${{ items: [pavement], totalCents: 3600, undetermined: false }}
      ></stadt-fees>`,
    );
    const said = {
      de: ['12,5 m² × 4 Wochen × 1,44 €', 'Für Vereine die Hälfte', 'statt 72,00 €'],
      'de-simple': ['12,5 m² mal 4 Wochen mal 1,44 €', 'Ohne das kostet es: 72,00 €'],
      en: ['12.5 m² × 4 weeks × €1.44', 'Half for clubs', 'instead of €72.00'],
    };
    for (const [lang, texts] of Object.entries(said)) {
      el.lang = lang;
      await el.updateComplete;
      const text = el.shadowRoot!.textContent.replace(/\s+/g, ' ');
      for (const one of texts) expect(text, lang).to.contain(one);
    }
    await expect(el).to.be.accessible();
  });

  it('keeps an amount in its order on a page from right to left', async () => {
    const working = { times: [{ amount: '12', unit: { de: 'm²' } }], each: 144 };
    const place = await fixture(html`
      <div dir="rtl">
        <stadt-fees
          .due=${{
            items: [{ ...item, cents: 1728, working }],
            totalCents: 1728,
            undetermined: false,
          }}
        ></stadt-fees>
      </div>
    `);
    const root = place.querySelector('stadt-fees')!.shadowRoot!;
    const text = [...root.querySelectorAll('small')]
      .map((one) => document.createTreeWalker(one, NodeFilter.SHOW_TEXT))
      .map((walker) => {
        while (walker.nextNode()) if (walker.currentNode.nodeValue!.includes('m²')) break;
        return walker.currentNode;
      })
      .find((node) => node.nodeValue?.includes('m²'))!;
    const left = (piece: string) => {
      const range = document.createRange();
      const at = text.nodeValue!.indexOf(piece);
      range.setStart(text, at);
      range.setEnd(text, at + piece.length);
      return range.getBoundingClientRect().left;
    };
    expect(left('12')).to.be.below(left('m²'));
    expect(left('m²')).to.be.below(left('€'));
  });

  it('shows an exemption with its reason, and that nothing is to be paid', async () => {
    const reduction = { reason: { de: 'Assistenzhunde sind befreit' }, before: 12_000 };
    const el = await fixture<Fees>(
      html`<stadt-fees
        .due=${{
          items: [{ ...item, cents: 0, reduction }],
          totalCents: 0,
          undetermined: false,
        }}
      ></stadt-fees>`,
    );
    const text = el.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(text)
      .to.contain('Assistenzhunde sind befreit')
      .and.to.contain('statt 120,00 €')
      .and.to.contain('kostenlos');
  });
});
