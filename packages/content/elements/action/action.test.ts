import { expect, fixture, html } from '@open-wc/testing';
import type { Action } from './action.js';
import './stadt-action.js';

const make = (busy: boolean, clicked: () => void = () => undefined): Promise<Action> =>
  fixture<Action>(
    html`<div lang="de">
      <stadt-action ?busy=${busy}
        ><button type="button" @click=${clicked}>Weiter</button></stadt-action
      >
    </div>`,
  ).then((box) => box.querySelector('stadt-action')!);

describe('stadt-action', () => {
  it('lets a click through', async () => {
    let clicks = 0;
    const action = await make(false, () => (clicks += 1));
    action.control!.click();
    expect(clicks).to.equal(1);
    await expect(action).to.be.accessible();
  });

  it('while busy keeps clicks away, says so and keeps the focus', async () => {
    let clicks = 0;
    const action = await make(false, () => (clicks += 1));
    action.control!.focus();
    action.busy = true;
    await action.updateComplete;
    action.control!.click();
    expect(clicks).to.equal(0);
    expect(action.control!.getAttribute('aria-disabled')).to.equal('true');
    expect(action.querySelector('[data-busy]')!.textContent).to.equal('Bitte warten');
    expect(document.activeElement).to.equal(action.control);
    await expect(action).to.be.accessible();
  });

  it('is usable again afterwards', async () => {
    const action = await make(true);
    action.busy = false;
    await action.updateComplete;
    expect(action.control!.hasAttribute('aria-disabled')).to.equal(false);
    expect(action.querySelector('[data-busy]')!.textContent).to.equal('');
  });

  it('is 44 pixels high at least', async () => {
    const action = await make(false);
    expect(action.control!.getBoundingClientRect().height).to.be.at.least(44);
  });
});
