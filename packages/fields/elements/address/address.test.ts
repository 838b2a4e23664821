import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import '../checkbox/stadt-checkbox.js';
import '../choice-group/stadt-choice-group.js';
import '../identifier-field/stadt-identifier-field.js';
import '../text-area/stadt-text-area.js';
import '../text-field/stadt-text-field.js';
import type { Address } from './address.js';
import { examplesIn } from '../../../element/testing/examples.js';
import './stadt-address.js';

const page = await (await fetch(new URL('./address.md', import.meta.url))).text();

async function example(name: string): Promise<HTMLFormElement> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  const found = examplesIn(page).find((one) => one.name === name)!;
  form.append(document.createRange().createContextualFragment(found.html));
  await drawn(form);
  return form;
}

async function drawn(form: Element): Promise<void> {
  for (let times = 0; times < 2; times += 1)
    for (const one of form.querySelectorAll<Address>('[data-stadt-field]'))
      await one.updateComplete;
}

const input = (form: Element, name: string): HTMLInputElement =>
  form.querySelector(`[name="${name}"]`)!;

async function type(form: Element, name: string, text: string): Promise<void> {
  input(form, name).focus();
  if (text) await sendKeys({ type: text });
  await sendKeys({ press: 'Tab' });
  await drawn(form);
}

const sent = (form: HTMLFormElement) =>
  [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`);

const suggestion = (form: Element) => form.querySelector('[data-suggestion]');

describe('stadt-address', () => {
  it('offers to take a house number out of the street, and does it when pressed', async () => {
    const form = await example('Plain');
    await type(form, 'street', 'HEIDESTRAẞE 17');
    await until(() => suggestion(form)?.querySelector('button'), 'the offer');
    expect(suggestion(form)!.textContent).to.contain('„HEIDESTRAẞE“').and.to.contain('„17“');
    expect(suggestion(form)!.querySelector('[aria-live]')).not.to.equal(null);
    expect(input(form, 'street').value).to.equal('HEIDESTRAẞE 17');
    await expect(form).to.be.accessible();
    suggestion(form)!.querySelector('button')!.click();
    await drawn(form);
    expect(input(form, 'street').value).to.equal('HEIDESTRAẞE');
    expect(input(form, 'houseNumber').value).to.equal('17');
    expect(document.activeElement).to.equal(input(form, 'houseNumber'));
    await until(() => suggestion(form)!.querySelector('button')!.hidden, 'no offer any more');
  });

  it('comes to rest when it has made its offer', async () => {
    const form = await example('Plain');
    await type(form, 'street', 'Heidestraße 17');
    await until(() => suggestion(form)?.querySelector('button'), 'the offer');
    let changes = 0;
    const watch = new MutationObserver((records) => (changes += records.length));
    await drawn(form);
    watch.observe(form, { childList: true, subtree: true });
    form.querySelector<Address>('stadt-address')!.requestUpdate();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setTimeout(done));
    watch.disconnect();
    expect(changes).to.equal(0);
  });

  it('offers nothing where a house number is given', async () => {
    const form = await example('Plain');
    await type(form, 'houseNumber', '24');
    await type(form, 'street', 'Straße des 17. Juni 135');
    expect(suggestion(form)?.querySelector('button:not([hidden])') ?? null).to.equal(null);
  });

  it('says the error of each part at that part', async () => {
    const form = await example('Plain');
    await type(form, 'postalCode', '4413');
    const field = input(form, 'postalCode').closest('stadt-identifier-field')!;
    expect(field.querySelector('[data-problem]')).not.to.equal(null);
    expect(form.querySelectorAll('[data-problem]').length).to.equal(1);
  });

  it('asks for no house number where there is none', async () => {
    const form = await example('With a hint, an addition, and houses without a number');
    await type(form, 'plot-street', 'Am Hafen');
    expect(form.checkValidity()).to.equal(false);
    input(form, 'plot-noHouseNumber').click();
    await drawn(form);
    expect(form.checkValidity()).to.equal(true);
    expect(sent(form).join()).not.to.contain('plot-houseNumber');
    input(form, 'plot-noHouseNumber').click();
    expect(form.checkValidity()).to.equal(false);
  });

  it('sends only the parts of the chosen form', async () => {
    const form = await example('Street, PO box or abroad');
    const names = () => sent(form).map((one) => one.split('=')[0]);
    expect(names()).to.deep.equal([
      'to-form',
      'to-street',
      'to-houseNumber',
      'to-postalCode',
      'to-place',
    ]);
    form.querySelector<HTMLElement>('[value=po-box]')!.click();
    expect(names()).to.deep.equal(['to-form', 'to-poBox', 'to-postalCode', 'to-place']);
    form.querySelector<HTMLElement>('[value=abroad]')!.click();
    expect(names()).to.deep.equal(['to-form', 'to-lines', 'to-country']);
    await expect(form).to.be.accessible();
  });
});
