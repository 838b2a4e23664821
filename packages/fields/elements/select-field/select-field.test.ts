import { expect, fixture, html } from '@open-wc/testing';
import type { SelectField } from './select-field.js';
import './stadt-select-field.js';

describe('stadt-select-field', () => {
  const page = () => html`
    <form>
      <stadt-select-field>
        <label>Bürgerbüro</label>
        <p data-hint>Dort holen Sie den Ausweis ab.</p>
        <select name="office" required>
          <option value="">Bitte auswählen</option>
          <optgroup label="Mit Termin"><option value="mitte">Mitte</option></optgroup>
          <optgroup label="Ohne Termin"><option value="sued">Süd</option></optgroup>
        </select>
      </stadt-select-field>
    </form>
  `;
  const choose = (select: HTMLSelectElement, value: string) => {
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('says that an answer is missing when the form is sent, and takes it back when one is chosen', async () => {
    const form = await fixture<HTMLFormElement>(page());
    const field = form.querySelector<SelectField>('stadt-select-field')!;
    const select = form.querySelector('select')!;
    form.requestSubmit();
    await field.updateComplete;
    expect(field.sentence).to.equal('Bitte wählen Sie bei „Bürgerbüro“ eine Antwort aus.');
    expect(select.getAttribute('aria-invalid')).to.equal('true');
    await expect(form).to.be.accessible();
    choose(select, 'sued');
    await field.updateComplete;
    expect(field.querySelector('[data-problem]')).to.equal(null);
    expect(new FormData(form).get('office')).to.equal('sued');
  });

  it('counts the first, empty option as no answer', async () => {
    const form = await fixture<HTMLFormElement>(page());
    const field = form.querySelector<SelectField>('stadt-select-field')!;
    choose(form.querySelector('select')!, 'mitte');
    expect(field.check()).to.equal(undefined);
    choose(form.querySelector('select')!, '');
    expect(field.check()).to.deep.equal({ code: 'missing' });
  });

  it('leaves the arrow and the groups of the browser as they are', async () => {
    const form = await fixture<HTMLFormElement>(page());
    const select = form.querySelector('select')!;
    expect(getComputedStyle(select).appearance).not.to.equal('none');
    expect(select.getBoundingClientRect().height).to.be.at.least(44);
    expect([...select.querySelectorAll('optgroup')].map(({ label }) => label)).to.deep.equal([
      'Mit Termin',
      'Ohne Termin',
    ]);
  });
});
