import { expect, fixture, html } from '@open-wc/testing';
import type { ErrorSummary } from './error-summary.js';
import './stadt-error-summary.js';

describe('stadt-error-summary', () => {
  it('takes the focus, and leads to each field', async () => {
    const gone: string[] = [];
    const items = ['Ort fehlt', 'Datum fehlt'].map((text) => ({ text, go: () => gone.push(text) }));
    const el = await fixture<ErrorSummary>(
      html`<stadt-error-summary .items=${items}></stadt-error-summary>`,
    );
    el.focus();
    expect(document.activeElement).to.equal(el);
    expect(el.shadowRoot!.querySelector('h2')!.textContent).to.equal('Bitte prüfen Sie 2 Angaben');
    el.shadowRoot!.querySelectorAll('button')[1]!.click();
    expect(gone).to.deep.equal(['Datum fehlt']);
    await expect(el).to.be.accessible();
  });

  it('is nothing without problems', async () => {
    const el = await fixture<ErrorSummary>(html`<stadt-error-summary></stadt-error-summary>`);
    expect(el.shadowRoot!.textContent.trim()).to.equal('');
  });
});
