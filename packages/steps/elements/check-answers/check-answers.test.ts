import { expect, fixture, html } from '@open-wc/testing';
import { oneEvent } from '@open-wc/testing';
import '@stadtkit/content/stadt-action.js';
import '@stadtkit/content/stadt-summary-list.js';
import '@stadtkit/content/stadt-verified-mark.js';
import './stadt-check-answers.js';

describe('stadt-check-answers', () => {
  it('leads back to what can be changed, and to nothing else', async () => {
    const steps = [
      {
        step: 'person',
        title: 'Daten',
        changeable: false,
        rows: [{ question: 'Name', answer: 'Ada', from: 'eid' as const }],
      },
      {
        step: 'levy',
        title: 'Abgabe',
        changeable: true,
        rows: [{ question: 'Jahre', answer: '5', from: 'typed' as const }],
      },
    ];
    const el = await fixture(
      html`<stadt-check-answers heading-level="2" .steps=${steps}></stadt-check-answers>`,
    );
    const buttons = [...el.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Ändern: Abgabe',
    ]);
    const asked = oneEvent(el, 'stadt-change-answers');
    buttons[0]!.click();
    const event: Event & { step?: string } = await asked;
    expect(event.step).to.equal('levy');
    await expect(el).to.be.accessible();
  });
});
