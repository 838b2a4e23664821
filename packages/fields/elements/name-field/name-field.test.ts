import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NameField } from './name-field.js';
import './stadt-name-field.js';

describe('stadt-name-field', () => {
  const field = (value = '', latin = 'A') =>
    html`<stadt-name-field latin=${latin}
      ><label>Name</label><input name="name" .value=${value}
    /></stadt-name-field>`;

  it('accepts every letter of an ID card', async () => {
    const el = await fixture<NameField>(field('K͟Hālid Łuczak'));
    expect(el.check()).to.equal(undefined);
    await expect(el).to.be.accessible();
  });

  it('names the character that is not possible, and leaves it where it is', async () => {
    const el = await fixture<NameField>(field());
    el.focus();
    await sendKeys({ type: 'Müller 2' });
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    expect(el.querySelector('[data-problem]')!.textContent).to.contain('„2“');
    expect(el.querySelector('input')!.value).to.equal('Müller 2');
  });

  it('writes the dash that phones put as a hyphen, and says so', async () => {
    const el = await fixture<NameField>(field());
    el.focus();
    await sendKeys({ type: 'Meyer–Lüdenscheidt' });
    expect(el.querySelector('input')!.value).to.equal('Meyer–Lüdenscheidt');
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    expect(el.querySelector('input')!.value).to.equal('Meyer-Lüdenscheidt');
    expect(el.querySelector('[data-note]')!.textContent).to.equal(
      'Wir haben „–“ durch „-“ ersetzt.',
    );
  });

  it('knows the names of companies, and Cyrillic, where the page asks for them', async () => {
    const company = await fixture<NameField>(field('Müller & Σöhne 2', 'D'));
    expect(company.check()).to.equal(undefined);
    const person = await fixture<NameField>(field('Тодоров', 'E'));
    expect(person.check()).to.equal(undefined);
    person.latin = 'D';
    expect(person.check()?.code).to.equal('character');
  });

  it('refuses nothing while the letters of another script are still on their way', () => {
    const el = document.createElement('stadt-name-field');
    el.latin = 'E';
    el.append(Object.assign(document.createElement('input'), { value: 'Тодоров' }));
    expect(el.check()).to.equal(undefined);
  });
});
