import { expect, fixture, html } from '@open-wc/testing';
import type { Notice } from './notice.js';
import './stadt-notice.js';

describe('stadt-notice', () => {
  for (const [kind, word] of [
    ['info', 'Hinweis'],
    ['good', 'Erledigt'],
    ['warn', 'Achtung'],
    ['danger', 'Fehler'],
  ] as const)
    it(`says "${word}" before its text`, async () => {
      const box = await fixture(
        html`<div lang="de">
          <stadt-notice kind=${kind}
            ><h2>Titel</h2>
            <p>Text</p></stadt-notice
          >
        </div>`,
      );
      const notice = box.querySelector<Notice>('stadt-notice')!;
      expect(notice.shadowRoot!.textContent.trim()).to.equal(word);
      await expect(notice).to.be.accessible();
    });

  it('takes a kind that it does not know for a remark', async () => {
    const notice = await fixture(
      html`<stadt-notice kind="constructor" lang="de">Text</stadt-notice>`,
    );
    expect(notice.shadowRoot!.textContent.trim()).to.equal('Hinweis');
  });

  it('speaks the language around it', async () => {
    const box = await fixture(
      html`<div lang="en"><stadt-notice kind="danger">x</stadt-notice></div>`,
    );
    expect(box.querySelector('stadt-notice')!.shadowRoot!.textContent.trim()).to.equal('Error');
  });
});
