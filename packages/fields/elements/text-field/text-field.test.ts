import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TextField } from './text-field.js';
import './stadt-text-field.js';

describe('stadt-text-field', () => {
  const field = () =>
    html`<stadt-text-field
      ><label>Ort</label>
      <p data-hint>Wie im Ausweis.</p>
      <input name="place" required data-max-length="5"
    /></stadt-text-field>`;

  it('names and describes its control, and is accessible', async () => {
    const el = await fixture<TextField>(field());
    const input = el.querySelector('input')!;
    expect(input.labels?.[0]?.textContent).to.equal('Ort');
    const described = input.getAttribute('aria-describedby')!;
    expect(el.querySelector(`#${described}`)!.textContent).to.equal('Wie im Ausweis.');
    await expect(el).to.be.accessible();
  });

  it('has its name at once, however long what it needs is on its way', async () => {
    class Slow extends TextField {
      protected override ready(): Promise<void> {
        return new Promise(() => undefined);
      }
    }
    customElements.define('stadt-slow-field', Slow);
    const el = document.createElement('stadt-slow-field');
    const [label, input] = [document.createElement('label'), document.createElement('input')];
    el.append(label, input);
    document.body.append(el);
    await new Promise((done) => setTimeout(done));
    expect(label.control === input).to.equal(true);
    el.remove();
  });

  it('keeps what a server says of an answer, also when its judge comes later than that', async () => {
    for (const said of [{ problem: { code: 'code-not-valid' } }, { problemText: 'Nicht hier.' }]) {
      const el = await fixture<TextField>(field());
      const input = el.querySelector('input')!;
      input.value = 'Ulm';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      Object.assign(el, said);
      await el.updateComplete;
      await new Promise((done) => setTimeout(done));
      await el.updateComplete;
      expect(el.querySelector('[data-problem]')?.textContent).to.not.be.oneOf([undefined, '']);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await el.updateComplete;
      expect(el.sentence, 'until somebody changes the answer').to.equal('');
    }
  });

  it('says a sentence of the page for a problem, filled with what is wrong', async () => {
    const el = await fixture<TextField>(field());
    el.sentences = { missing: 'Wo ist es?', 'too-long': 'Nur {max} Zeichen, nicht {actual}.' };
    el.problem = el.check();
    await el.updateComplete;
    const said = () => el.querySelector('[data-problem]')?.textContent;
    expect(said()).to.equal('Wo ist es?');
    expect(el.control?.matches(':invalid') && el.sentence).to.equal('Wo ist es?');
    el.problem = { code: 'too-long', data: { max: 3, actual: 4 } };
    await el.updateComplete;
    expect(said()).to.equal('Nur 3 Zeichen, nicht 4.');
    el.sentences = undefined;
    await el.updateComplete;
    expect(said()).to.equal('Das sind 4 Zeichen. Höchstens 3 sind möglich.');
  });

  it('says a problem before the control, and takes it back when it is put right', async () => {
    const el = await fixture<TextField>(field());
    el.problem = el.check();
    await el.updateComplete;
    const input = el.querySelector('input')!;
    expect(input.previousElementSibling?.textContent).to.equal('Bitte geben Sie den Ort ein.');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    await expect(el).to.be.accessible();
    input.focus();
    await sendKeys({ type: 'Ulm' });
    await el.updateComplete;
    expect(el.querySelector('[data-problem]')).to.equal(null);
    expect(input.getAttribute('aria-invalid')).to.equal('false');
  });

  it('tells what is too long when it is left, and cuts nothing off', async () => {
    const form = await fixture(html`<form>${field()}<button>Weiter</button></form>`);
    const el = form.querySelector('stadt-text-field')!;
    el.querySelector('input')!.focus();
    await sendKeys({ type: 'Musterstadt' });
    expect(el.querySelector('[data-problem]')).to.equal(null);
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    expect(el.querySelector('[data-problem]')!.textContent).to.contain('11 Zeichen');
    expect(el.querySelector('input')!.value).to.equal('Musterstadt');
  });

  it('takes over a problem that the server wrote', async () => {
    const el = await fixture<TextField>(
      html`<stadt-text-field
        ><label>Ort</label>
        <p data-problem>Alt</p>
        <input
      /></stadt-text-field>`,
    );
    el.problem = { code: 'missing' };
    await el.updateComplete;
    expect(el.querySelectorAll('[data-problem]').length).to.equal(1);
  });

  it('keeps its size on a page that shrinks and restyles everything', async () => {
    const page = document.createElement('style');
    page.textContent =
      'html{font-size:62.5%} input{height:9px!important;border:0!important} label{display:none!important}';
    document.head.append(page);
    const el = await fixture<TextField>(field());
    expect(el.querySelector('input')!.getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(el.querySelector('label')!).display).to.equal('block');
    page.remove();
  });
});
