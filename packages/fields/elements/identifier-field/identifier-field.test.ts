import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IdentifierField } from './identifier-field.js';
import './stadt-identifier-field.js';

describe('stadt-identifier-field', () => {
  const rows = [
    ['tax-id', '86095742719', '86 095 742 719', '86095742719'],
    ['number-plate', 'do-ab123', 'DO-AB 123', 'DO-AB 123'],
    ['creditor-reference', 'rf18539007547034', 'RF18 5390 0754 7034', 'RF18539007547034'],
    ['bic', 'cobadeffxxx', 'COBADEFFXXX', 'COBADEFFXXX'],
    ['ags', '05913000', '05913000', '05913000'],
    ['ars', '059130000000', '059130000000', '059130000000'],
    ['leika', '99042001012000', '99042001012000', '99042001012000'],
    ['postal-code', '01067', '01067', '01067'],
    ['house-number', '17 a', '17 a', '17 a'],
    ['file-number', '32-4/2026-0815', '32-4/2026-0815', '32-4/2026-0815'],
  ] as const;

  async function leave(format: string, text: string): Promise<IdentifierField> {
    const form = await fixture(
      html`<form>
        <stadt-identifier-field format=${format}
          ><label>Nummer</label><input name="number"
        /></stadt-identifier-field>
        <button>Weiter</button>
      </form>`,
    );
    const el = form.querySelector('stadt-identifier-field')!;
    el.focus();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    return el;
  }

  for (const [format, typed, shown, kept] of rows)
    it(`keeps ${format} as registers do, and shows it as it is printed`, async () => {
      const el = await leave(format, typed);
      expect(el.sentence).to.equal('');
      expect(el.control?.value).to.equal(shown);
      expect(el.reading?.value).to.equal(kept);
    });

  it('judges anew when another number is asked for', async () => {
    const el = await leave('postal-code', '01067');
    el.format = 'ags';
    await el.updateComplete;
    expect(el.control?.checkValidity()).to.equal(false);
  });

  it('leaves a wrong number as it was typed', async () => {
    const el = await leave('tax-id', '86 0957 42718');
    expect(el.control?.value).to.equal('86 0957 42718');
    expect(el.querySelector('[data-problem]')?.textContent).to.contain('Ein Zeichen stimmt nicht');
  });
});
