import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import type { TextArea } from './text-area.js';
import { TextCount } from './text-count.js';
import './stadt-text-area.js';

describe('stadt-text-area', () => {
  const { pause } = TextCount;
  afterEach(() => {
    TextCount.pause = pause;
  });

  const characters = () =>
    html`<stadt-text-area
      ><label>Begründung</label><textarea name="reason" data-max-length="20"></textarea>
    </stadt-text-area>`;
  const words = () =>
    html`<stadt-text-area
      ><label>Vorhaben</label><textarea name="project" data-max-words="3"></textarea>
    </stadt-text-area>`;

  const count = (el: Element) => el.querySelector<HTMLElement>('[data-count]')!;
  const shown = (el: Element) => count(el).children[1]!.textContent;
  const said = (el: Element) => count(el).querySelector('[aria-live]')!.textContent;

  async function type(el: TextArea, text: string): Promise<void> {
    el.focus();
    await sendKeys({ type: text });
    await el.updateComplete;
  }

  it('shows the limit and what is left of it, and describes the control by the limit', async () => {
    const el = await fixture<TextArea>(characters());
    expect(shown(el)).to.equal('Noch 20 Zeichen möglich.');
    const described = el.querySelector('textarea')!.getAttribute('aria-describedby')!;
    expect(el.querySelector(`#${described}`)!.textContent).to.equal('Höchstens 20 Zeichen.');
    await type(el, 'Zu laut');
    expect(shown(el)).to.equal('Noch 13 Zeichen möglich.');
    await expect(el).to.be.accessible();
  });

  it('counts a letter with its marks in NFC as one, and a line break too', async () => {
    const el = await fixture<TextArea>(characters());
    el.querySelector('textarea')!.value = 'u\u0308\r\nx';
    el.requestUpdate();
    await el.updateComplete;
    expect(shown(el)).to.equal('Noch 17 Zeichen möglich.');
  });

  it('counts words', async () => {
    const el = await fixture<TextArea>(words());
    await type(el, 'Ein Gartenhaus');
    expect(shown(el)).to.equal('Noch 1 Wort möglich.');
    await type(el, ' aus grünem Holz');
    expect(shown(el)).to.equal('2 Wörter zu viel.');
  });

  it('says by how many it is too long, and cuts nothing off', async () => {
    const form = await fixture(html`<form>${characters()}<button>Weiter</button></form>`);
    const el = form.querySelector('stadt-text-area')!;
    await type(el, 'Es ist hier immer viel zu laut.');
    expect(shown(el)).to.equal('11 Zeichen zu viel.');
    expect(el.querySelector('textarea')!.value).to.equal('Es ist hier immer viel zu laut.');
    expect(el.querySelector('[data-problem]')).to.equal(null);
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    expect(el.querySelector('[data-problem]')!.textContent).to.equal(
      'Das sind 31 Zeichen. Höchstens 20 sind möglich.',
    );
  });

  it('says nothing aloud while there is room, or while somebody types', async () => {
    TextCount.pause = 0;
    const el = await fixture<TextArea>(characters());
    await type(el, 'Zu');
    expect(said(el)).to.equal('');
    TextCount.pause = 60_000;
    await type(el, ' laut, zu laut, zu laut');
    expect(said(el)).to.equal('');
    el.remove();
  });

  it('says aloud what is left near the limit, after a pause', async () => {
    TextCount.pause = 0;
    const el = await fixture<TextArea>(characters());
    await type(el, 'Es ist zu laut hier.');
    await until(() => said(el) === 'Noch 0 Zeichen möglich.');
    await type(el, '!');
    await until(() => said(el) === '1 Zeichen zu viel.');
  });

  it('leaves Enter to the text', async () => {
    const el = await fixture<TextArea>(characters());
    await type(el, 'a');
    await sendKeys({ press: 'Enter' });
    await type(el, 'b');
    expect(el.querySelector('textarea')!.value).to.equal('a\nb');
  });

  it('sends no-break spaces and line breaks as they were typed', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <stadt-text-area><label>Text</label><textarea name="text"></textarea></stadt-text-area>
        <button>Senden</button>
      </form>`,
    );
    await type(form.querySelector('stadt-text-area')!, 'a\u00A0b');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'c' });
    form.querySelector('button')!.focus();
    // The encoding of the form makes CR LF of a line feed (HTML, form submission).
    const sent = new Response(new FormData(form));
    expect((await sent.formData()).get('text')).to.equal('a\u00A0b\r\nc');
  });

  it('follows a reset, and says the count in the language of the page', async () => {
    const form = await fixture<HTMLFormElement>(html`<form lang="en">${characters()}</form>`);
    const el = form.querySelector('stadt-text-area')!;
    await type(el, 'Too loud');
    expect(shown(el)).to.equal('12 characters left.');
    form.reset();
    await until(() => shown(el) === '20 characters left.');
  });

  it('has one count when it is copied', async () => {
    const el = await fixture<TextArea>(characters());
    const copy = document.importNode(el, true);
    el.after(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('[data-count]').length).to.equal(1);
    copy.remove();
  });
});
