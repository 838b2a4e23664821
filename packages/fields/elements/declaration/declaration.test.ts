import { expect, fixture, html } from '@open-wc/testing';
import type { Declaration } from './declaration.js';
import './stadt-declaration.js';

const declaration = () =>
  fixture<Declaration>(
    html`<stadt-declaration
      ><fieldset>
        <legend>Einwilligung</legend>
        <div data-statement>
          <p>Siehe <a href="/datenschutz">Datenschutz</a> und <a href="#mehr">unten</a>.</p>
          <details>
            <summary>Ganzen Text lesen</summary>
            <p>Alles.</p>
          </details>
        </div>
        <label><input type="checkbox" name="yes" required /> <span>Ich stimme zu.</span></label>
      </fieldset></stadt-declaration
    >`,
  );

describe('stadt-declaration', () => {
  it('asks to agree until somebody does', async () => {
    const el = await declaration();
    expect(el.check()?.code).to.equal('not-agreed');
    el.problem = el.check();
    await el.updateComplete;
    expect(el.querySelector('[data-problem]')!.textContent).to.contain('Bitte stimmen Sie zu.');
    await expect(el).to.be.accessible();
    el.querySelector('label')!.click();
    await el.updateComplete;
    expect(el.querySelector('[data-problem]')).to.equal(null);
  });

  it('opens links that lead away in a new window, says so once, and leaves others', async () => {
    const el = await declaration();
    el.requestUpdate();
    await el.updateComplete;
    const [away, below] = el.querySelectorAll('a');
    expect(away!.target).to.equal('_blank');
    expect(away!.textContent).to.equal('Datenschutz (öffnet ein neues Fenster)');
    expect(below!.target).to.equal('');
  });

  it('shows its text without a box that scrolls', async () => {
    const el = await declaration();
    const text = el.querySelector<HTMLElement>('[data-statement]')!;
    el.querySelector('summary')!.click();
    expect(getComputedStyle(text).overflowY).to.equal('visible');
    expect(text.scrollHeight).to.equal(text.clientHeight);
  });
});
