import { expect, fixture, html } from '@open-wc/testing';
import type { Purpose } from './purpose.js';
import './stadt-purpose.js';

const make = async (retention: string): Promise<Purpose> => {
  const box = await fixture(
    html`<div lang="de">
      <stadt-purpose legal-basis="§ 31 LFischG" retention=${retention}>Damit.</stadt-purpose>
    </div>`,
  );
  return box.querySelector('stadt-purpose')!;
};

describe('stadt-purpose', () => {
  it('opens by its summary and tells basis and retention in plain words', async () => {
    const purpose = await make('P10Y');
    const details = purpose.shadowRoot!.querySelector('details')!;
    expect(details.open).to.equal(false);
    purpose.shadowRoot!.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    expect(details.textContent).to.contain('§ 31 LFischG').and.to.contain('10 Jahre');
    await expect(purpose).to.be.accessible();
  });

  it('says that nothing is kept', async () => {
    const purpose = await make('P0D-after-transfer');
    expect(purpose.shadowRoot!.textContent).to.contain('gelöscht');
  });

  it('shows other words as they are', async () => {
    const purpose = await make('bis Sie widersprechen');
    expect(purpose.shadowRoot!.textContent).to.contain('bis Sie widersprechen');
  });
});
