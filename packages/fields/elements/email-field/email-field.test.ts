import { expect, fixture, html } from '@open-wc/testing';
import type { EmailField } from './email-field.js';
import './stadt-email-field.js';

describe('stadt-email-field', () => {
  const field = () =>
    fixture<EmailField>(
      html`<stadt-email-field
        ><label>E-Mail</label><input name="email" type="email" autocomplete="work email"
      /></stadt-email-field>`,
    );

  it('fetches nothing for what the server has said of an answer, until somebody acts', async () => {
    // Tests before this one would have fetched it.
    const fetched = () =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /answering|email\.ts|messages/.test(name));
    const el = await fixture<EmailField>(
      html`<stadt-email-field
        ><label>E-Mail</label>
        <p data-problem>Dorthin konnten wir nichts senden.</p>
        <input name="email" type="email" value="erika@muster.example"
      /></stadt-email-field>`,
    );
    expect(el.sentence).to.equal('Dorthin konnten wir nichts senden.');
    expect(el.control?.getAttribute('aria-invalid')).to.equal('true');
    expect(fetched().map(({ name }) => name)).to.deep.equal([]);
    el.control?.focus();
    await el.updateComplete;
    expect(fetched()).not.to.deep.equal([]);
  });

  it('gives the control what the page left out, and nothing else', async () => {
    const { control } = await field();
    expect(control?.getAttribute('inputmode')).to.equal('email');
    expect(control?.getAttribute('autocapitalize')).to.equal('none');
    expect(control?.getAttribute('autocomplete')).to.equal('work email');
  });

  it('says its own sentence where the browser has one too', async () => {
    const el = await field();
    el.control!.value = 'erika@';
    el.focus();
    await el.updateComplete;
    el.problem = el.check();
    await el.updateComplete;
    expect(el.querySelector('[data-problem]')?.textContent).to.equal(
      'Nach dem @ fehlt etwas, zum Beispiel name@beispiel.de.',
    );
  });

  it('has the last word no more than the browser: both must be content', async () => {
    const el = await field();
    el.control!.value = 'erika@beispiel';
    el.requestUpdate();
    await el.updateComplete;
    expect(el.control?.validity.typeMismatch).to.equal(false);
    expect(el.control?.checkValidity()).to.equal(false);
  });
});
