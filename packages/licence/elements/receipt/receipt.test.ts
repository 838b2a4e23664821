import { expect, fixture, html } from '@open-wc/testing';
import { receipt } from '../licence.fixtures.js';
import type { ReceiptElement } from './receipt.js';
import './stadt-receipt.js';

const shown = async (given = receipt): Promise<ReceiptElement> =>
  fixture<ReceiptElement>(html`<stadt-receipt lang="de" .receipt=${given}></stadt-receipt>`);
const link = (el: ReceiptElement): HTMLAnchorElement | null => el.shadowRoot!.querySelector('a');

describe('stadt-receipt', () => {
  it('says when it came in, in the time of Germany, and shows the code', async () => {
    const el = await shown();
    const { shadowRoot } = el;
    expect(shadowRoot!.textContent).to.contain('01.07.2026').and.to.contain('12:15');
    const code = shadowRoot!.querySelector('[role=img]')!;
    expect(code.getAttribute('aria-label')).to.contain('FS-2026-000017');
    await expect(el).to.be.accessible();
  });

  it('gives what was sent as a file, to the letter, also after it was moved on its page', async () => {
    const el = await shown();
    document.body.append(el);
    await el.updateComplete;
    expect(link(el)!.download).to.equal('FS-2026-000017.json');
    expect(await (await fetch(link(el)!.href)).text()).to.equal(receipt.sent);
    el.remove();
  });

  it('keeps the address of the file when the page renders the same anew, and changes it with what was sent', async () => {
    const el = await shown();
    const before = link(el)!.href;
    el.receipt = { ...receipt };
    await el.updateComplete;
    expect(link(el)!.href).to.equal(before);
    el.receipt = { ...receipt, sent: '{}' };
    await el.updateComplete;
    expect(await (await fetch(link(el)!.href)).text()).to.equal('{}');
  });

  it('promises no file where there is none', async () => {
    const { sent: _, ...without } = receipt;
    expect(link(await shown(without))).to.equal(null);
  });

  it('has a name for the file whatever the case number is', async () => {
    const el = await shown({ ...receipt, caseNumber: '../Az. 32.1/2026 (Müller)' });
    expect(link(el)!.download).to.equal('_Az_32_1_2026_Müller_.json');
  });

  it('shows a code that no square can hold as text', async () => {
    const el = await shown({ ...receipt, code: 'ER1:'.repeat(2000) });
    expect(el.shadowRoot!.querySelector('code')).to.not.equal(null);
  });
});
