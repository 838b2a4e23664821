import { expect, fixture, html } from '@open-wc/testing';
import './stadt-summary-list.js';

describe('stadt-summary-list', () => {
  it('keeps the list of the page and is accessible', async () => {
    const list = await fixture(
      html`<stadt-summary-list
        ><dl>
          <div>
            <dt>Name</dt>
            <dd>Ayşe</dd>
            <dd data-actions><button type="button" aria-label="Name ändern">Ändern</button></dd>
          </div>
        </dl></stadt-summary-list
      >`,
    );
    expect(list.querySelector('dd')!.textContent).to.equal('Ayşe');
    expect(list.querySelector('button')!.getBoundingClientRect().height).to.be.at.least(44);
    await expect(list).to.be.accessible();
  });

  it('does not grow wider than its place', async () => {
    const list = await fixture<HTMLElement>(
      html`<stadt-summary-list
        ><dl>
          <div>
            <dt>Name</dt>
            <dd>${'W'.repeat(200)}</dd>
          </div>
        </dl></stadt-summary-list
      >`,
    );
    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
  });
});
