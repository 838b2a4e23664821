import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../element/testing/until.js';
import '../elements/add-another/stadt-add-another.js';
import type { AddAnother } from '../elements/add-another/add-another.js';
import '../elements/checkbox/stadt-checkbox.js';
import '../elements/choice-group/stadt-choice-group.js';
import '../elements/combobox-field/stadt-combobox-field.js';
import '../elements/email-field/stadt-email-field.js';
import '../elements/select-field/stadt-select-field.js';
import '../elements/text-field/stadt-text-field.js';

async function page(content: unknown): Promise<HTMLFormElement> {
  // Something comes after it: from the last control of a page, Tab leads out of it in Firefox and WebKit.
  const around = await fixture(
    html`<div>
      <form lang="de">${content}</form>
      <a href="#after">Danach</a>
    </div>`,
  );
  const form = around.querySelector('form')!;
  form.addEventListener('submit', (event) => event.preventDefault());
  for (let times = 0; times < 3; times += 1)
    for (const one of form.querySelectorAll<AddAnother>('[data-stadt-field]'))
      await one.updateComplete;
  return form;
}

const email = html`<stadt-email-field
  ><label>E-Mail</label><input name="email"
/></stadt-email-field>`;

async function wrongly(form: HTMLFormElement): Promise<HTMLInputElement> {
  const input = form.querySelector('input')!;
  input.focus();
  await sendKeys({ type: 'a@' });
  await sendKeys({ press: 'Tab' });
  await until(() => form.querySelector('[data-problem]'), 'the problem is said');
  expect(form.checkValidity()).to.equal(false);
  return input;
}

describe('the verdict on what a script changed without an event', () => {
  it('is that of the answer: part of a text exchanged', async () => {
    const form = await page(email);
    const input = await wrongly(form);
    input.setRangeText('amt@stadt.de', 0, input.value.length);
    expect(input.validity.valid).to.equal(true);
    expect(input.validationMessage).to.equal('');
    expect(input.checkValidity()).to.equal(true);
    input.value = 'wieder falsch';
    expect(input.reportValidity()).to.equal(false);
  });

  it('is that of the answer: a reset, asked in the same breath', async () => {
    const form = await page(email);
    await wrongly(form);
    form.reset();
    expect(form.checkValidity()).to.equal(true);
  });

  it('is that of the answer: put right by the very press that sends it', async () => {
    const form = await page(html`${email}<button>Senden</button>`);
    const input = await wrongly(form);
    let sent = 0;
    form.addEventListener('submit', () => (sent += 1));
    const button = form.querySelector('button')!;
    button.addEventListener('click', () => (input.value = 'amt@stadt.de'), { once: true });
    button.click();
    expect(sent).to.equal(1);
    input.value = 'amt@';
    button.click();
    expect(sent).to.equal(1);
  });

  it('is that of the answer: sent by Enter, without a button', async () => {
    const form = await page(email);
    const input = await wrongly(form);
    let sent = 0;
    form.addEventListener('submit', () => (sent += 1));
    input.value = 'amt@stadt.de';
    input.focus();
    await sendKeys({ press: 'Enter' });
    expect(sent).to.equal(1);
  });

  it('is not said any longer when a button of the page emptied the field', async () => {
    const form = await page(html`${email}<button type="button">Löschen</button>`);
    const input = await wrongly(form);
    const button = form.querySelector('button')!;
    button.addEventListener('click', () => (input.value = ''));
    button.click();
    await until(() => !form.querySelector('[data-problem]'), 'the sentence is gone');
    expect(form.checkValidity()).to.equal(true);
  });

  it('leaves what the page and the server said', async () => {
    const form = await page(email);
    const input = form.querySelector('input')!;
    input.setCustomValidity('Das Amt sagt nein.');
    expect(form.checkValidity()).to.equal(false);
    expect(input.validationMessage).to.equal('Das Amt sagt nein.');
    input.setCustomValidity('');
    const field = form.querySelector('stadt-email-field')!;
    field.problem = { code: 'refused' };
    await field.updateComplete;
    document.body.click();
    form.checkValidity();
    await field.updateComplete;
    expect(form.querySelector('[data-problem]')).not.to.equal(null);
  });

  it('is that of a list: chosen, emptied, its entries exchanged', async () => {
    const form = await page(
      html`<stadt-select-field
        ><label>Amt</label>
        <select name="office" required>
          <option value="">Bitte wählen</option>
          <option value="a">A</option>
          <option value="b">B</option>
        </select></stadt-select-field
      >`,
    );
    const select = form.querySelector('select')!;
    expect(form.checkValidity()).to.equal(false);
    select.options[1]!.selected = true;
    expect(form.checkValidity()).to.equal(true);
    select.selectedIndex = 0;
    expect(form.checkValidity()).to.equal(false);
    select.required = false;
    expect(form.checkValidity()).to.equal(true);
    select.required = true;
    select.replaceChildren(new Option('C', 'c'));
    expect(form.checkValidity()).to.equal(true);
  });

  it('is that of a list that is found by typing', async () => {
    const form = await page(
      html`<stadt-combobox-field
        ><label>Land</label>
        <select name="country">
          <option value="">Bitte wählen</option>
          <option value="DE">Deutschland</option>
          <option value="AT">Österreich</option>
        </select></stadt-combobox-field
      >`,
    );
    const [select, input] = [form.querySelector('select')!, form.querySelector('input')!];
    input.focus();
    await sendKeys({ type: 'Deutschland' });
    await sendKeys({ press: 'Tab' });
    expect(form.checkValidity()).to.equal(true);
    select.value = '';
    expect(form.checkValidity(), 'emptied').to.equal(true);
    select.required = true;
    expect(form.checkValidity(), 'must be answered').to.equal(false);
    select.value = 'AT';
    expect(form.checkValidity()).to.equal(true);
    expect(input.value).to.equal('Österreich');
  });

  it('is that of what belongs to a ticked answer', async () => {
    const form = await page(
      html`<stadt-choice-group
        ><fieldset>
          <legend>Hund</legend>
          <label><input type="radio" name="dog" value="no" /> Nein</label>
          <label><input type="radio" name="dog" value="yes" data-reveals="breed" /> Ja</label>
          <div id="breed">
            <label>Rasse <input name="breed" data-required /></label>
          </div></fieldset
      ></stadt-choice-group>`,
    );
    const [no, yes] = form.querySelectorAll<HTMLInputElement>('[name=dog]');
    yes!.checked = true;
    expect(form.checkValidity()).to.equal(false);
    no!.checked = true;
    expect(form.checkValidity()).to.equal(true);
  });

  it('knows what a script wrote into an entry that waited', async () => {
    const form = await page(
      html`<stadt-add-another
        ><fieldset>
          <legend>Kinder</legend>
          <fieldset data-entry>
            <legend>Kind <span data-number>1</span></legend>
            <stadt-text-field><label>Vorname</label><input name="kind-1" /></stadt-text-field>
          </fieldset></fieldset
      ></stadt-add-another>`,
    );
    form.querySelector('input')!.value = 'Mia';
    form.requestSubmit();
    expect([...new FormData(form)]).to.deep.equal([['kind-1', 'Mia']]);
  });
});
