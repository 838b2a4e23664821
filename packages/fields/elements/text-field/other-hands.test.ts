import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../identifier-field/stadt-identifier-field.js';
import '../name-field/stadt-name-field.js';
import type { NameField } from '../name-field/name-field.js';
import type { IdentifierField } from '../identifier-field/identifier-field.js';
import type { TextField } from './text-field.js';
import './stadt-text-field.js';

const turn = () => new Promise((done) => setTimeout(done));

const field = async (lang: string) => {
  const place = await fixture(
    html`<div lang=${lang}>
      <stadt-text-field><label>Ort</label><input name="place" required /></stadt-text-field>
    </div>`,
  );
  const el = place.querySelector<TextField>('stadt-text-field')!;
  el.problem = { code: 'missing' };
  await el.updateComplete;
  return { place, el, message: el.querySelector<HTMLElement>('[data-problem]')! };
};

describe('fields on pages in other hands', () => {
  it('leave a sentence as a page translator wrote it, until there is something else to say', async () => {
    const { el, message } = await field('de');
    const font = document.createElement('span');
    font.textContent = 'Lütfen yeri girin.';
    message.replaceChildren(font);
    for (let times = 0; times < 5; times += 1) {
      await turn();
      el.requestUpdate();
      await el.updateComplete;
    }
    expect(message.firstElementChild).to.equal(font);
    expect(message.textContent).to.equal('Lütfen yeri girin.');
    el.problem = { code: 'too-long', data: { max: 5, actual: 9 } };
    await el.updateComplete;
    expect(message.textContent).to.contain('9 Zeichen');
  });

  it('say that a sentence is German where the page is not, and not where it is', async () => {
    for (const [lang, expected] of [
      ['tr', 'de'],
      ['fa', 'de'],
      ['ar-EG', ''],
      ['de-AT', ''],
      ['de-simple', ''],
      ['en-GB', ''],
      ['', ''],
    ] as const) {
      const { message } = await field(lang);
      expect(message.lang, lang).to.equal(expected);
    }
    const { place, el, message } = await field('tr');
    (place as HTMLElement).lang = 'de';
    await turn();
    await el.updateComplete;
    expect(message.hasAttribute('lang')).to.equal(false);
  });

  it('do not say that a sentence of the page is German', async () => {
    const { el } = await field('tr');
    el.problem = undefined;
    el.problemText = 'Bu yer yok.';
    await el.updateComplete;
    expect(el.querySelector<HTMLElement>('[data-problem]')!.lang).to.equal('');
  });

  it('say the sentence for no answer that the page wrote', async () => {
    const { el } = await field('de');
    el.querySelector('input')!.dataset['missing'] = 'Wo wohnen Sie?';
    el.requestUpdate();
    await el.updateComplete;
    expect(el.sentence).to.equal('Wo wohnen Sie?');
  });

  it('keep descriptions and ids of the page, whatever they begin with or have in them', async () => {
    const place = await fixture(
      html`<div>
        <p id="stadt-info">Info</p>
        <p id="stadt-12345678">Mehr</p>
        <p id="stadt:a.b">Noch mehr</p>
        <stadt-text-field
          ><label>Ort</label>
          <p data-hint id="stadt-:hint:">Hinweis</p>
          <input id="stadt-a:b" aria-describedby="stadt-info stadt-12345678 stadt:a.b" required
        /></stadt-text-field>
      </div>`,
    );
    const el = place.querySelector<TextField>('stadt-text-field')!;
    const input = el.querySelector('input')!;
    el.problem = { code: 'missing' };
    await el.updateComplete;
    expect(input.id).to.equal('stadt-a:b');
    const described = input.getAttribute('aria-describedby')!.split(' ');
    expect(described.slice(0, 4)).to.deep.equal([
      'stadt-info',
      'stadt-12345678',
      'stadt:a.b',
      'stadt-:hint:',
    ]);
    expect(described.length).to.equal(5);
  });

  it('tell a slip in an attribute once, with the right values, and work on', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    try {
      const place = await fixture(
        html`<div lang="de">
          <stadt-identifier-field .format=${'taxid'}
            ><label>Nummer</label><input name="a"
          /></stadt-identifier-field>
          <stadt-identifier-field .format=${'constructor'}
            ><label>Nummer</label><input name="c"
          /></stadt-identifier-field>
          <stadt-name-field .latin=${'F'}><label>Name</label><input name="b" /></stadt-name-field>
        </div>`,
      );
      for (const input of place.querySelectorAll('input')) {
        input.focus();
        await sendKeys({ type: 'Ab1' });
        await sendKeys({ press: 'Tab' });
        await input.closest<TextField>('[data-stadt-field]')!.updateComplete;
      }
      const slips = warnings.filter((text) => text.includes('Stadtkit'));
      expect(slips.length).to.equal(3);
      // The key that leaves one field comes to the next: both may be told at the same moment.
      const slip = (of: string) => slips.find((text) => text.includes(of));
      expect(slip('format="taxid"')).to.contain('tax-id');
      expect(slip('latin="F"')).to.contain('A, B, C, D, E');
      const [number] = place.querySelectorAll<IdentifierField>('stadt-identifier-field');
      expect(number!.reading?.value).to.equal('Ab1');
      const name = place.querySelector<NameField>('stadt-name-field')!;
      expect(name.sentence).to.contain('„1“');
    } finally {
      console.warn = warn;
    }
  });
});
