import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../text-field/stadt-text-field.js';
import type { FieldGroup } from './field-group.js';
import './stadt-field-group.js';

const group = () =>
  fixture<HTMLFormElement>(
    html`<form>
      <stadt-field-group data-at-least="1"
        ><fieldset>
          <legend>Kontakt</legend>
          <stadt-text-field
            ><label>Telefon</label><input name="phone" data-max-length="5"
          /></stadt-text-field>
          <stadt-text-field><label>Fax</label><input name="fax" /></stadt-text-field></fieldset
      ></stadt-field-group>
      <button>Senden</button>
    </form>`,
  );

const sentences = (form: Element) =>
  Array.from(form.querySelectorAll('[data-problem]'), ({ textContent }) => textContent);

async function drawn(form: Element): Promise<void> {
  for (const one of form.querySelectorAll<FieldGroup>('stadt-field-group, stadt-text-field'))
    await one.updateComplete;
}

describe('stadt-field-group', () => {
  it('stops the form when too little was answered, and says it once, at the group', async () => {
    const form = await group();
    await drawn(form);
    form.querySelector('button')!.click();
    await drawn(form);
    expect(sentences(form)).to.deep.equal(['Bitte füllen Sie mindestens 1 Feld aus.']);
    expect(document.activeElement).to.equal(form.querySelector('input'));
    const described = form.querySelector('fieldset')!.getAttribute('aria-describedby')!;
    expect(form.querySelector(`#${described}`)!.textContent).to.contain('mindestens 1 Feld');
    expect(form.querySelector('[aria-invalid=true]')).to.equal(null);
    await expect(form).to.be.accessible();
  });

  it('is content with any of its fields, and takes its problem back while somebody types', async () => {
    const form = await group();
    await drawn(form);
    form.querySelector('button')!.click();
    form.querySelectorAll('input')[1]!.focus();
    await sendKeys({ type: '1' });
    await drawn(form);
    expect(sentences(form)).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
  });

  it('leaves the problems of its fields to them', async () => {
    const form = await group();
    form.querySelector('input')!.focus();
    await sendKeys({ type: 'Viel zu lang' });
    await sendKeys({ press: 'Tab' });
    await drawn(form);
    expect(sentences(form)).to.deep.equal(['Das sind 12 Zeichen. Höchstens 5 sind möglich.']);
    const wrong = form.querySelector('[aria-invalid=true]');
    expect(wrong).to.equal(form.querySelector('input'));
    expect(form.checkValidity()).to.equal(false);
  });

  it('asks nothing of fields that are disabled with it', async () => {
    const form = await group();
    form.querySelector('fieldset')!.disabled = true;
    expect(form.checkValidity()).to.equal(true);
    expect([...new FormData(form)]).to.deep.equal([]);
  });
});
