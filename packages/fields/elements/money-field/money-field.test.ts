import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MoneyField } from './money-field.js';
import './stadt-money-field.js';

describe('stadt-money-field', () => {
  const form = () =>
    fixture(
      html`<form>
        <stadt-money-field
          ><label>Miete</label><input name="rent" size="10" min="100" max="500000" />
          <span data-unit>€</span></stadt-money-field
        >
        <button>Weiter</button>
      </form>`,
    );

  async function leave(text: string): Promise<MoneyField> {
    const el = (await form()).querySelector('stadt-money-field')!;
    el.focus();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    return el;
  }

  it('writes an amount as in Germany, and keeps it in cents', async () => {
    const el = await leave('1234,5');
    expect(el.control?.value).to.equal('1.234,50');
    expect(el.reading?.value).to.equal('123450');
  });

  it('describes the control by its currency, in the same row', async () => {
    const el = await leave('5');
    const unit = el.querySelector('[data-unit]')!;
    expect(el.control?.getAttribute('aria-describedby')).to.equal(unit.id);
    const [control, behind] = [el.control!, unit].map((one) => one.getBoundingClientRect());
    expect(behind!.left).to.be.at.least(control!.right);
    expect(behind!.top).to.be.within(control!.top, control!.bottom);
    await expect(el).to.be.accessible();
  });

  it('says its limits as amounts', async () => {
    const el = await leave('0,99');
    expect(el.sentence).to.equal('Das ist zu wenig. Möglich ist 1,00\u00A0€ oder mehr.');
    expect(el.control?.value).to.equal('0,99');
  });
});
