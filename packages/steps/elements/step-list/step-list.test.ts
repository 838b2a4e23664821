import { expect, fixture, html } from '@open-wc/testing';
import type { StepList } from './step-list.js';
import './stadt-step-list.js';

describe('stadt-step-list', () => {
  it('says which stage is now, and which are done', async () => {
    const el = await fixture<StepList>(
      html`<stadt-step-list .stages=${['Eins', 'Zwei', 'Drei']} current="1"></stadt-step-list>`,
    );
    const items = [...el.shadowRoot!.querySelectorAll('li')];
    expect(items.map((item) => item.getAttribute('aria-current'))).to.deep.equal([
      'false',
      'step',
      'false',
    ]);
    expect(items[0]!.textContent).to.contain('erledigt');
    expect(
      el.shadowRoot!.querySelector('.short')!.textContent.replace(/\s+/g, ' ').trim(),
    ).to.equal('Schritt 2 von 3: Zwei');
    await expect(el).to.be.accessible();
  });

  it('takes a number as it stands in the markup of a framework, which sets it as a property', async () => {
    const el = await fixture<StepList>(
      html`<stadt-step-list .stages=${['Eins', 'Zwei', 'Drei']} .current=${'1'}></stadt-step-list>`,
    );
    expect(el.shadowRoot!.querySelector('[aria-current="step"]')!.textContent).to.contain('Zwei');
    expect(el.shadowRoot!.querySelector('.short')!.textContent).to.contain('Schritt 2 von 3');
  });
});
