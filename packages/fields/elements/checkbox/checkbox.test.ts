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

  it('shows what belongs to it while it is ticked', async () => {
    const el = await fixture<Checkbox>(
      html`<stadt-checkbox
        ><label
          ><input type="checkbox" name="club" data-reveals="club" /> <span>Verein</span></label
        >
        <p id="club">Welcher?</p></stadt-checkbox
      >`,
    );
    const input = el.querySelector('input')!;
    expect(el.querySelector<HTMLElement>('#club')!.hidden).to.equal(true);
    input.click();
    expect(el.querySelector<HTMLElement>('#club')!.hidden).to.equal(false);
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    await expect(el).to.be.accessible();
  });
});
