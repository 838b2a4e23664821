import { expect, fixture, html } from '@open-wc/testing';
import { oneEvent } from '@open-wc/testing';
import type { IdentityElement } from './identity.js';
import './stadt-identity.js';

describe('stadt-identity', () => {
  const methods = [
    { name: 'eid', level: 'high', title: 'Online-Ausweis', hint: 'Mit PIN' },
    { name: 'account', level: 'substantial', title: 'Konto', hint: 'Mit Passwort' },
  ] as const;

  it('says what is read before anybody leaves, and opens the chosen way', async () => {
    const el = await fixture<IdentityElement>(
      html`<stadt-identity manual .methods=${methods} .reads=${['Name']}></stadt-identity>`,
    );
    expect(el.shadowRoot!.textContent).to.contain('Gelesen wird nur: Name.');
    await expect(el).to.be.accessible();
    el.shadowRoot!.querySelectorAll('label')[1]!.click();
    await el.updateComplete;
    const opened = oneEvent(el, 'stadt-identity-open');
    el.shadowRoot!.querySelector('button')!.click();
    const event: Event & { method?: string } = await opened;
    expect(event.method).to.equal('account');
  });

  it('offers typing, and opens nothing while busy', async () => {
    const el = await fixture<IdentityElement>(
      html`<stadt-identity manual busy .methods=${methods}></stadt-identity>`,
    );
    let events = 0;
    el.addEventListener('stadt-identity-open', () => events++);
    el.shadowRoot!.querySelector('button')!.click();
    expect(events).to.equal(0);
    el.busy = false;
    el.shadowRoot!.querySelectorAll('label')[2]!.click();
    await el.updateComplete;
    const typed = oneEvent(el, 'stadt-identity-type');
    el.shadowRoot!.querySelector('button')!.click();
    await typed;
  });
});
