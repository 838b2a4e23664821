import { expect, fixture, html } from '@open-wc/testing';
import type { DateField } from './date-field.js';
import './stadt-date-field.js';

describe('stadt-date-field', () => {
  const form = (more = '') =>
    html`<form>
      <stadt-date-field name="birth" ?partial=${more === 'partial'} past required
        ><fieldset><legend>Geburtsdatum</legend></fieldset></stadt-date-field
      >
    </form>`;
  const type = async (el: DateField, parts: readonly string[]) => {
    const boxes = [...el.querySelectorAll('input')];
    for (const [at, text] of parts.entries()) {
      boxes[at]!.value = text;
      boxes[at]!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await el.updateComplete;
  };

  it('gives the form an ISO date, and nothing that is no date', async () => {
    const page = await fixture<HTMLFormElement>(form());
    const el = page.querySelector<DateField>('stadt-date-field')!;
    await el.updateComplete;
    await type(el, ['3', '2', '1990']);
    expect(new FormData(page).get('birth')).to.equal('1990-02-03');
    await type(el, ['31', '2', '1990']);
    expect(new FormData(page).get('birth')).to.equal(null);
    expect(el.check()?.code).to.equal('date-impossible');
    await expect(page).to.be.accessible();
  });

  it('accepts a year alone when the date is known in part', async () => {
    const page = await fixture<HTMLFormElement>(form('partial'));
    const el = page.querySelector<DateField>('stadt-date-field')!;
    await el.updateComplete;
    await type(el, ['', '', '1964']);
    expect(new FormData(page).get('birth')).to.equal('1964');
  });

  it('leads to the box that is missing', async () => {
    const page = await fixture<HTMLFormElement>(form());
    const el = page.querySelector<DateField>('stadt-date-field')!;
    await el.updateComplete;
    await type(el, ['3', '', '1990']);
    el.problem = el.check();
    await el.updateComplete;
    expect(el.control?.dataset['part']).to.equal('month');
    expect(el.querySelector('[data-problem]')!.textContent).to.equal(
      'Bitte ergänzen Sie den Monat.',
    );
  });

  it('is emptied by a reset', async () => {
    const page = await fixture<HTMLFormElement>(form());
    const el = page.querySelector<DateField>('stadt-date-field')!;
    await el.updateComplete;
    await type(el, ['3', '2', '1990']);
    page.reset();
    expect(new FormData(page).get('birth')).to.equal(null);
  });
});
