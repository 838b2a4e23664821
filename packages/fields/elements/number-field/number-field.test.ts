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

  it('has a minus to press where a number may be below zero, whatever keypad the page wrote', async () => {
    for (const [min, mode] of [
      ['-5', 'text'],
      ['0', 'decimal'],
      ['', 'decimal'],
    ] as const) {
      const el = await fixture<NumberField>(
        html`<stadt-number-field
          ><label>Grad</label><input name="n" data-min=${min} inputmode="decimal"
        /></stadt-number-field>`,
      );
      expect(el.querySelector('input')!.inputMode, min).to.equal(mode);
    }
  });

  it('reads by the language of the page, and digits run from left to right on every page', async () => {
    const place = await fixture(
      html`<div lang="en" dir="rtl">
        <stadt-number-field
          ><label>Metres</label><input name="n" value="1,234"
        /></stadt-number-field>
      </div>`,
    );
    const el = place.querySelector<NumberField>('stadt-number-field')!;
    await el.updateComplete;
    expect(el.reading?.value).to.equal('1234');
    expect(getComputedStyle(el.querySelector('input')!).direction).to.equal('ltr');
    (place as HTMLElement).lang = 'de';
    expect(el.reading?.value).to.equal('1.234');
  });
});
