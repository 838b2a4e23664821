import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { device, receipt } from '../licence.fixtures.js';
import type { LicenceCheck } from './licence-check.js';
import './stadt-licence-check.js';

async function checked(code: string, lang = 'de', at?: string): Promise<LicenceCheck> {
  const source = device(at === undefined ? {} : { now: at });
  const el = await fixture<LicenceCheck>(
    html`<stadt-licence-check lang=${lang} .source=${source}></stadt-licence-check>`,
  );
  await el.check(code);
  return el;
}

const said = (el: LicenceCheck): string => el.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const status = (el: LicenceCheck): string =>
  (el.shadowRoot!.querySelector('[role=status]')?.textContent ?? '').trim();

function choose(el: LicenceCheck, text: string): void {
  const input = el.shadowRoot!.querySelector<HTMLInputElement>('.compare input')!;
  const files = new DataTransfer();
  files.items.add(new File([text], 'x.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

describe('stadt-licence-check, with a receipt', () => {
  it('says whose it is, its number, and when it came in', async () => {
    const el = await checked(receipt.code);
    expect(said(el)).to.contain(
      'Eingangsbestätigung der Stadt Dortmund, Nummer FS-2026-000017, eingegangen am 01.07.2026, 12:15.',
    );
    expect(el.shadowRoot!.querySelector('.finding.good')).to.not.equal(null);
    await expect(el).to.be.accessible();
  });

  for (const lang of ['de-simple', 'en', 'ar'])
    it(`says the same in ${lang}`, async () => {
      const el = await checked(receipt.code, lang);
      await until(() => said(el).includes('FS-2026-000017'));
      expect(said(el)).to.contain('Stadt Dortmund');
    });

  it('says whether a file is what was sent, that was chosen or dropped; another code forgets it', async () => {
    const el = await checked(receipt.code);
    expect(status(el)).to.equal('');
    choose(el, receipt.sent ?? '');
    await until(() => status(el).includes('Genau diese Datei'));
    choose(el, `${receipt.sent ?? ''}\n`);
    await until(() => status(el).includes('so nicht abgeschickt'));
    const dropped = new DataTransfer();
    dropped.items.add(new File([receipt.sent ?? ''], 'x.json'));
    el.shadowRoot!.querySelector('.compare')!.dispatchEvent(
      new DragEvent('drop', { dataTransfer: dropped, cancelable: true }),
    );
    await until(() => status(el).includes('Genau diese Datei'));
    await el.check(receipt.code);
    await el.updateComplete;
    expect(status(el)).to.equal('');
  });

  it('refuses what was changed, and what came in later than now, with a sentence and no file to compare', async () => {
    const changed = receipt.code.replace('RRQT', 'RRQU');
    const el = await checked(changed);
    expect(el.shadowRoot!.querySelector('.finding.good')).to.equal(null);
    expect(el.shadowRoot!.querySelector('.compare')).to.equal(null);
    expect(said(el)).to.not.contain('eingegangen am');
    const early = await checked(receipt.code, 'de', '2026-06-30T10:00:00+02:00');
    expect(said(early)).to.contain('liegt der Eingang in der Zukunft');
    expect(early.shadowRoot!.querySelector('.finding.good')).to.equal(null);
  });
});
