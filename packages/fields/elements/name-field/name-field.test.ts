import { expect, fixture, html } from '@open-wc/testing';
import type { NameField } from './name-field.js';
import './stadt-name-field.js';

describe('stadt-name-field', () => {
  it('accepts every letter of an ID card and names the one that is not', async () => {
    const el = await fixture<NameField>(
      html`<stadt-name-field><label>Name</label><input value="K͟Hālid Łuczak" /></stadt-name-field>`,
    );
    expect(el.check()).to.equal(undefined);
    el.querySelector('input')!.value = 'Meyer–Lüdenscheidt';
    el.problem = el.check();
    await el.updateComplete;
    expect(el.querySelector('[data-problem]')!.textContent).to.contain(
      'Bitte schreiben Sie dafür „-“',
    );
    expect(el.querySelector('input')!.value).to.equal('Meyer–Lüdenscheidt');
    await expect(el).to.be.accessible();
  });
});
