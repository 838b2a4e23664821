import { expect, fixture, html } from '@open-wc/testing';
import type { Checkbox } from './checkbox.js';
import './stadt-checkbox.js';

describe('stadt-checkbox', () => {
  it('is missing until it is ticked', async () => {
    const el = await fixture<Checkbox>(
      html`<stadt-checkbox
        ><label
          ><input type="checkbox" name="ok" required /> <span>Stimmt</span></label
        ></stadt-checkbox
      >`,
    );
    expect(el.check()?.code).to.equal('missing');
    el.problem = el.check();
    await el.updateComplete;
    await expect(el).to.be.accessible();
    el.querySelector('label')!.click();
    await el.updateComplete;
    expect(el.check()).to.equal(undefined);
    expect(el.querySelector('[data-problem]')).to.equal(null);
  });
});
