import { expect, fixture, html } from '@open-wc/testing';
import './stadt-verified-mark.js';

describe('stadt-verified-mark', () => {
  for (const [source, sentence] of [
    ['eid', 'Aus dem Online-Ausweis übernommen'],
    ['register', 'Aus dem Register übernommen'],
  ] as const)
    it(`says "${sentence}"`, async () => {
      const box = await fixture(
        html`<div lang="de"><stadt-verified-mark source=${source}></stadt-verified-mark></div>`,
      );
      const mark = box.firstElementChild!;
      expect(mark.shadowRoot!.textContent.trim()).to.equal(sentence);
      await expect(mark).to.be.accessible();
    });

  it('claims nothing when the source is unknown', async () => {
    const mark = await fixture(html`<stadt-verified-mark source="hearsay"></stadt-verified-mark>`);
    expect(mark.shadowRoot!.textContent.trim()).to.equal('');
    expect(mark.shadowRoot!.querySelector('svg')).to.equal(null);
  });
});
