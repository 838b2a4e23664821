import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import type { TextField } from './text-field.js';
import './stadt-text-field.js';

describe('what is put in order when a field is left', () => {
  const form = (lang = 'de') =>
    fixture<HTMLFormElement>(
      html`<form lang=${lang}>
        <stadt-text-field><label>Ort</label><input name="place" /></stadt-text-field>
        <button>Weiter</button>
      </form>`,
    );

  async function leave(el: HTMLFormElement, text: string): Promise<HTMLInputElement> {
    const field = el.querySelector<TextField>('stadt-text-field')!;
    field.focus();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    return el.querySelector('input')!;
  }

  const said = (el: Element) => el.querySelector('[data-note]')!.textContent;

  it('is said: the characters that were replaced', async () => {
    const el = await form();
    expect((await leave(el, 'Ulm–Mitte')).value).to.equal('Ulm-Mitte');
    expect(said(el)).to.equal('Wir haben „–“ durch „-“ ersetzt.');
  });

  it('is said in the language of the page', async () => {
    const el = await form('en');
    await leave(el, 'Ulm–Mitte');
    expect(said(el)).to.equal('We have replaced “–” by “-”.');
  });

  it('is over when the page speaks another language', async () => {
    const el = await form();
    await leave(el, 'Ulm–Mitte');
    el.lang = 'en';
    await until(() => said(el) === '');
  });

  it('is said without showing what nobody sees, or what would turn the sentence round', async () => {
    const el = await form();
    expect((await leave(el, 'U\u200Bl\u202Em')).value).to.equal('Ulm');
    expect(said(el)).to.equal('Wir haben unsichtbare Zeichen entfernt.');
  });

  it('is not said of blanks and spelling in Unicode, which look the same', async () => {
    const el = await form();
    expect((await leave(el, ' Du\u0308ren  ')).value).to.equal('Düren');
    expect(said(el)).to.equal('');
  });

  it('is told to the page by one more input event, before change', async () => {
    const el = await form();
    const events: string[] = [];
    for (const name of ['input', 'change'])
      el.addEventListener(name, ({ target }) =>
        events.push(`${name} ${(target as HTMLInputElement).value}`),
      );
    // How it is read comes with the focus; whoever is faster is put in order a moment later.
    el.querySelector('input')!.focus();
    await el.querySelector('stadt-text-field')!.updateComplete;
    await leave(el, '–');
    expect(events).to.deep.equal(['input –', 'input -', 'change -']);
  });
});
