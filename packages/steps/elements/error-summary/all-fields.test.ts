import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@stadtkit/content/stadt-purpose.js';
import '@stadtkit/fields/stadt-add-another.js';
import '@stadtkit/fields/stadt-address.js';
import '@stadtkit/fields/stadt-checkbox.js';
import '@stadtkit/fields/stadt-choice-group.js';
import '@stadtkit/fields/stadt-declaration.js';
import '@stadtkit/fields/stadt-email-field.js';
import '@stadtkit/fields/stadt-field-group.js';
import '@stadtkit/fields/stadt-iban-field.js';
import '@stadtkit/fields/stadt-name-field.js';
import '@stadtkit/fields/stadt-select-field.js';
import '@stadtkit/fields/stadt-text-area.js';
import '@stadtkit/fields/stadt-text-field.js';
import '@stadtkit/fields/stadt-yes-no.js';
import { until } from '../../../element/testing/until.js';
import type { ErrorSummary } from './error-summary.js';
import './stadt-error-summary.js';

const why = html`<stadt-purpose legal-basis="§ 31 LFischG"
  >Damit wir antworten können.</stadt-purpose
>`;

/** A page as a town writes it, with a field of nearly every kind, each with its purpose. */
const page = () =>
  html`<div lang="de">
    <stadt-error-summary for="all"></stadt-error-summary>
    <form id="all">
      <stadt-name-field><label>Name</label><input name="name" required />${why}</stadt-name-field>
      <stadt-email-field
        ><label>E-Mail</label
        ><input name="email" type="email" value="a@" />${why}</stadt-email-field
      >
      <stadt-iban-field><label>IBAN</label><input name="iban" required />${why}</stadt-iban-field>
      <stadt-text-area
        ><label>Anlass</label><textarea name="reason" required></textarea>${why}</stadt-text-area
      >
      <stadt-select-field
        ><label>Amt</label
        ><select name="office" required>
          <option value=""></option>
          <option>Ordnungsamt</option></select
        >${why}</stadt-select-field
      >
      <stadt-choice-group
        ><fieldset>
          <legend>Dauer</legend>
          <label><input type="radio" name="years" value="1" required /> 1 Jahr</label>
          <label
            ><input type="radio" name="years" value="5" data-reveals="reduction" /> 5 Jahre</label
          >
          <div id="reduction">
            <stadt-text-field
              ><label>Grund</label><input name="reduction" data-required
            /></stadt-text-field>
          </div>
        </fieldset>
        ${why}</stadt-choice-group
      >
      <stadt-yes-no
        ><fieldset>
          <legend>Haben Sie einen Hund?</legend>
          <label><input type="radio" name="dog" value="yes" required /> Ja</label>
          <label><input type="radio" name="dog" value="no" required /> Nein</label>
        </fieldset>
        ${why}</stadt-yes-no
      >
      <stadt-field-group data-at-least="1"
        ><fieldset>
          <legend>Kontakt</legend>
          <stadt-text-field><label>Telefon</label><input name="phone" /></stadt-text-field>
        </fieldset>
        ${why}</stadt-field-group
      >
      <stadt-address
        ><fieldset>
          <legend>Anschrift</legend>
          <div data-row>
            <stadt-text-field
              ><label>Straße</label><input name="street" data-part="street" required
            /></stadt-text-field>
            <stadt-text-field
              ><label>Nummer</label><input name="number" data-part="houseNumber" size="6"
            /></stadt-text-field>
          </div>
        </fieldset>
        ${why}</stadt-address
      >
      <stadt-add-another min="1"
        ><fieldset>
          <legend>Kinder</legend>
          <fieldset data-entry>
            <legend>Kind <span data-number>1</span></legend>
            <stadt-text-field
              ><label>Vorname</label><input name="children-1-name" required
            /></stadt-text-field>
          </fieldset>
        </fieldset>
        ${why}</stadt-add-another
      >
      <stadt-declaration
        ><fieldset>
          <legend>Erklärung</legend>
          <div data-statement><p>Alles ist wahr.</p></div>
          <label><input type="checkbox" name="declared" required /> Ich erkläre das.</label>
        </fieldset>
        ${why}</stadt-declaration
      >
      <stadt-checkbox
        ><label><input type="checkbox" name="ok" required /> Gelesen</label>${why}</stadt-checkbox
      >
      <button>Weiter</button>
    </form>
  </div>`;

const texts = (el: ErrorSummary) =>
  Array.from(el.shadowRoot!.querySelectorAll('button'), ({ textContent }) => textContent);

async function tried() {
  const place = await fixture(page());
  const el = place.querySelector<ErrorSummary>('stadt-error-summary')!;
  const form = place.querySelector('form')!;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  for (const one of form.querySelectorAll<ErrorSummary>('[data-stadt-field]'))
    await one.updateComplete;
  form.querySelector<HTMLElement>(':scope > button')!.click();
  await until(() => document.activeElement === el, 'the focus is on the list');
  return { place, el, form };
}

describe('the error summary and the purpose with every kind of field', () => {
  it('lists each problem once, in the order of the page, with what it is about', async () => {
    const { el, form } = await tried();
    await until(() => texts(el)[0]?.startsWith('Bitte geben'), 'the sentences have come');
    expect(texts(el)).to.deep.equal([
      'Bitte geben Sie den Namen ein.',
      'E-Mail: Nach dem @ fehlt etwas, zum Beispiel name@beispiel.de.',
      'Bitte geben Sie die IBAN ein.',
      'Bitte geben Sie den Anlass ein.',
      'Bitte wählen Sie das Amt aus.',
      'Bitte wählen Sie bei „Dauer“ eine Antwort aus.',
      'Bitte beantworten Sie die Frage „Haben Sie einen Hund?“.',
      'Kontakt: Bitte füllen Sie mindestens 1 Feld aus.',
      'Bitte geben Sie die Straße ein.',
      'Kind 1: Bitte geben Sie den Vornamen ein.',
      'Ich erkläre das.: Bitte stimmen Sie zu. Sonst geht es hier nicht weiter.',
      'Bitte bestätigen Sie: „Gelesen“.',
    ]);
    expect(document.activeElement).to.equal(el);
    expect(form.querySelectorAll('[data-problem]').length).to.equal(texts(el).length);
  });

  it('leads to the control of each, and nothing is lost on the way', async () => {
    const { el } = await tried();
    const names = [];
    for (const button of el.shadowRoot!.querySelectorAll('button')) {
      button.click();
      names.push(document.activeElement?.getAttribute('name'));
    }
    expect(names).to.deep.equal([
      'name',
      'email',
      'iban',
      'reason',
      'office',
      'years',
      'dog',
      'phone',
      'street',
      'children-1-name',
      'declared',
      'ok',
    ]);
  });

  it('follows the answers: what is put right goes, what is asked anew comes', async () => {
    const { el, form } = await tried();
    const before = texts(el).length;
    form.querySelector<HTMLInputElement>('[name=name]')!.focus();
    await sendKeys({ type: 'Ayşe' });
    await until(() => texts(el).length === before - 1, 'one less');
    form.querySelector<HTMLElement>('[name=years][value="5"]')!.click();
    await until(() => texts(el).length === before - 2, 'and one less');
    form.querySelector<HTMLElement>(':scope > button')!.click();
    await until(() => texts(el).includes('Bitte geben Sie den Grund ein.'), 'the part is asked');
  });

  it('is accessible as a whole, with the purpose at every field', async () => {
    const { place, form } = await tried();
    for (const purpose of form.querySelectorAll<HTMLElement>('stadt-purpose')) {
      expect(purpose.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(purpose.closest('label')).to.equal(null);
    }
    await expect(place).to.be.accessible();
  });
});
