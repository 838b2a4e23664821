import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TimeField } from './time-field.js';
import './stadt-time-field.js';

describe('stadt-time-field', () => {
  async function leave(text: string): Promise<TimeField> {
    const form = await fixture(
      html`<form>
        <stadt-time-field><label>Beginn</label><input name="begin" step="15" /></stadt-time-field>
        <button>Weiter</button>
      </form>`,
    );
    const el = form.querySelector('stadt-time-field')!;
    el.focus();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    return el;
  }

  it('writes a time as 24 hours when it is left', async () => {
    for (const [typed, shown] of [
      ['930', '09:30'],
      ['18 Uhr', '18:00'],
      ['6:15 pm', '18:15'],
    ] as const)
      expect((await leave(typed)).control?.value).to.equal(shown);
  });

  it('leaves an impossible time as it was typed', async () => {
    const el = await leave('25:00');
    expect(el.control?.value).to.equal('25:00');
    expect(el.sentence).to.contain('Diese Uhrzeit gibt es nicht');
  });

  it('says which times are possible', async () => {
    expect((await leave('9:20')).sentence).to.equal('Bitte schreiben Sie 09:15 oder 09:30.');
  });

  it('works with the clock of the browser where the page asks for it', async () => {
    const el = await fixture<TimeField>(
      html`<stadt-time-field><label>Beginn</label><input type="time" /></stadt-time-field>`,
    );
    (el.control as HTMLInputElement).value = '09:30';
    // As a browser tells it that fills it in, or has a clock of its own.
    el.control?.dispatchEvent(new Event('input', { bubbles: true }));
    await el.updateComplete;
    expect(el.reading?.value).to.equal('09:30');
    expect(el.control?.type).to.equal('time');
  });
});
