import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NumberField } from './number-field.js';
import './stadt-number-field.js';

describe('stadt-number-field', () => {
  const form = () =>
    fixture(
      html`<form>
        <stadt-number-field
          ><label>Fläche</label><input name="area" size="8" data-decimals="2" step="0.5" />
          <span data-unit>Quadratmeter</span></stadt-number-field
        >
        <button>Weiter</button>
      </form>`,
    );

  async function leave(text: string): Promise<NumberField> {
    const el = (await form()).querySelector('stadt-number-field')!;
    el.focus();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    return el;
  }

  it('reads a comma and a point, and leaves the number as it was written', async () => {
    for (const [written, kept] of [
      ['12,5', '12.5'],
      ['12.5', '12.5'],
      ['1.234,5', '1234.5'],
      ['007', '007'],
    ] as const) {
      const el = await leave(written);
      expect(el.reading?.value).to.equal(kept);
      expect(el.control?.value).to.equal(written);
    }
  });

  it('is not changed by the arrow keys or the mouse wheel', async () => {
    const el = await leave('12');
    el.focus();
    await sendKeys({ press: 'ArrowUp' });
    el.control?.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true }));
    expect(el.control?.value).to.equal('12');
  });

  it('says what is possible instead', async () => {
    const el = await leave('12,3');
    expect(el.sentence).to.equal('Bitte schreiben Sie 12 oder 12,5.');
  });
});
