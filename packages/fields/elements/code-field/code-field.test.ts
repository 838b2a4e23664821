import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './stadt-code-field.js';

describe('stadt-code-field', () => {
  for (const typed of ['fp267kq4m2xa', 'FP26 7KQ4 M2XA', 'FP26–7KQ4–M2XA', ' FP26-7KQ4-M2XA '])
    it(`writes “${typed}” in groups, and keeps letters and digits`, async () => {
      const form = await fixture(
        html`<form>
          <stadt-code-field><label>Code</label><input name="code" /></stadt-code-field>
          <button>Weiter</button>
        </form>`,
      );
      const el = form.querySelector('stadt-code-field')!;
      el.focus();
      await sendKeys({ type: typed });
      expect(el.control?.value).to.equal(typed);
      await sendKeys({ press: 'Tab' });
      await el.updateComplete;
      expect(el.control?.value).to.equal('FP26-7KQ4-M2XA');
      expect(el.reading?.value).to.equal('FP267KQ4M2XA');
      expect(el.sentence).to.equal('');
    });
});
