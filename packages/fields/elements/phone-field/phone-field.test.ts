import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './stadt-phone-field.js';

describe('stadt-phone-field', () => {
  it('keeps E.164, and leaves the number as people group it', async () => {
    const form = await fixture(
      html`<form>
        <stadt-phone-field
          ><label>Telefon</label><input name="phone" type="tel"
        /></stadt-phone-field>
        <button>Weiter</button>
      </form>`,
    );
    const el = form.querySelector('stadt-phone-field')!;
    el.focus();
    await sendKeys({ type: '+49 (0)231 / 50–13331' });
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    expect(el.control?.value).to.equal('+49 (0)231 / 50-13331');
    expect(el.reading?.value).to.equal('+492315013331');
  });
});
