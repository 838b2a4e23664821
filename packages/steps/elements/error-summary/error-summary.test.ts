import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import type { ErrorSummary } from './error-summary.js';
import './stadt-error-summary.js';

const page = async (novalidate = false) => {
  const place = await fixture(
    html`<div lang="de">
      <stadt-error-summary for="plain"></stadt-error-summary>
      <form id="plain" ?novalidate=${novalidate}>
        <label>Ort <input name="place" required /></label>
        <button>Weiter</button> <button formnovalidate name="later">Später</button>
      </form>
      <label>Land <input name="country" required form="plain" /></label>
    </div>`,
  );
  const el = place.querySelector<ErrorSummary>('stadt-error-summary')!;
  const form = place.querySelector('form')!;
  const sent: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push((event.submitter as HTMLButtonElement).name);
  });
  await el.updateComplete;
  return { el, form, sent, place };
};

const texts = (el: ErrorSummary) =>
  Array.from(el.shadowRoot!.querySelectorAll('button'), ({ textContent }) => textContent);

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

describe('stadt-error-summary for a form', () => {
  it('stops the form, lists what is wrong in the order of the page, and takes the focus', async () => {
    const { el, form, sent } = await page();
    form.querySelector('button')!.click();
    await until(() => document.activeElement === el, 'the focus is on the list');
    expect(sent).to.deep.equal([]);
    expect(texts(el).length).to.equal(2);
    expect(texts(el)[0]).to.match(/^Ort: ./);
    expect(texts(el)[1]).to.match(/^Land: ./);
    await expect(el).to.be.accessible();
    el.shadowRoot!.querySelectorAll('button')[1]!.click();
    expect(document.activeElement?.getAttribute('name')).to.equal('country');
  });

  it('leaves out what was put right, and lets the form go when all of it is', async () => {
    const { el, form, sent, place } = await page();
    form.querySelector('button')!.click();
    await until(() => document.activeElement === el, 'the focus is on the list');
    form.querySelector('input')!.focus();
    await sendKeys({ type: 'Ulm' });
    await el.updateComplete;
    expect(texts(el).length).to.equal(1);
    place.querySelector<HTMLInputElement>('[name=country]')!.focus();
    await sendKeys({ type: 'DE' });
    await el.updateComplete;
    expect(texts(el)).to.deep.equal([]);
    form.querySelector('button')!.click();
    expect(sent).to.deep.equal(['']);
  });

  it('lets a button send what is there that saves for later', async () => {
    const { el, form, sent } = await page();
    form.querySelectorAll('button')[1]!.click();
    await el.updateComplete;
    expect(sent).to.deep.equal(['later']);
    expect(texts(el)).to.deep.equal([]);
  });

  it('says nothing before somebody tried, and nothing more after a reset', async () => {
    const { el, form } = await page();
    form.checkValidity();
    await el.updateComplete;
    expect(texts(el)).to.deep.equal([]);
    form.querySelector('button')!.click();
    form.reset();
    await el.updateComplete;
    expect(texts(el)).to.deep.equal([]);
  });

  it('leaves the form as it was when it goes', async () => {
    const { el, form } = await page();
    expect(form.noValidate).to.equal(true);
    el.remove();
    expect(form.noValidate).to.equal(false);
    const other = await page(true);
    other.el.remove();
    expect(other.form.noValidate).to.equal(true);
  });
});
