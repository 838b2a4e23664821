import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import '@stadtkit/fields/stadt-file-field.js';
import '@stadtkit/fields/stadt-text-field.js';
import { otherDeviceDe as words } from '../../src/messages/other-device/de.js';
import type { OpeningTrouble } from '../../src/session/state.js';
import { kindParties } from '../../src/session/session.fixtures.js';
import './neighbours.fixtures.js';
import { sameCode } from './other-device.fixtures.js';
import { identity, partiesAt } from './parties-at.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';
import { wholeService } from './whole.fixtures.js';

describe('stadt-service goes on on another device', () => {
  async function page(parties = partiesAt('levy')) {
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${wholeService}
        .parties=${{ ...parties, otherDevice: async () => sameCode }}
      ></stadt-service>`,
    );
    const root = el.shadowRoot!;
    await until(() => root.querySelector('h2'));
    const heading = () => root.querySelector('h2')?.textContent.trim();
    const press = async (name: string) => {
      const found = () =>
        [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
      await until(found, name);
      found()!.click();
      await el.updateComplete;
    };
    return { el, root, heading, press };
  }

  it('by a file and a code, after it has said what that means', async () => {
    const { el, root, heading, press } = await page(partiesAt('levy', { identity }));
    await press('Später weitermachen');
    await press(words.go);
    expect(heading()).to.equal(words.title);
    expect(root.textContent).to.include(words.identity);
    await until(() => root.activeElement?.localName === 'h2');
    await expect(el).to.be.accessible();
    await press(words.make);
    await until(() => heading() === words.made);
    expect(root.querySelector('code')!.textContent).to.equal('7KQ4-M2XA-0ZT9-1C3D');
    expect(root.textContent).to.include('bis zum 24.12.2026');
    await until(() => root.activeElement?.localName === 'h2');
    const link = root.querySelector<HTMLAnchorElement>('a[download]')!;
    expect(link.download).to.equal('stadtkit-2026-12-24.json');
    expect(link.href).to.match(/^blob:/);
    await expect(el).to.be.accessible();
    await press('Weiter ausfüllen');
    await until(() => root.querySelector('form'));
    await press('Später weitermachen');
    await press(words.go);
    expect(root.querySelector('code'), 'the code is shown once').to.equal(null);
  });

  it('says when the code was copied, or could not be', async () => {
    const { el, root, press } = await page();
    await press('Später weitermachen');
    await press(words.go);
    await press(words.make);
    await until(() => root.querySelector('code'));
    await press(words.copy);
    await until(() => el.session.state.copied !== undefined);
    await el.updateComplete;
    const said = root.querySelector('[role=status]')!.textContent.trim();
    expect([words.copied, words.notCopied]).to.include(said);
  });

  it('and opens it there from the start page, by keyboard alone; whoever turns back is at the start', async () => {
    const { el, root, heading, press } = await page(kindParties());
    await press('Gespeicherten Antrag öffnen');
    await until(() => heading() === words.open.title);
    await until(() => root.activeElement?.localName === 'h2');
    await expect(el).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement?.id).to.equal('saved-file');
    await press('Zurück');
    await until(() => heading() === wholeService.steps[0]!.title.de);
  });

  it('says each thing that is wrong at its field, and leads there', async () => {
    const { el, root, press } = await page(kindParties());
    await press('Gespeicherten Antrag öffnen');
    const field = (wrong: string) =>
      root.querySelector(
        wrong === 'no-code-of-number'
          ? '#saved-codeOfNumber'
          : wrong === 'unknown' || wrong.endsWith('-number')
            ? '#saved-number'
            : wrong.endsWith('-code')
              ? '#saved-code'
              : '#saved-file',
      );
    for (const [wrong, sentence] of Object.entries(words.open.wrong)) {
      el.session.set({ opening: { wrong: wrong as OpeningTrouble } });
      el.session.screen.attend('summary');
      await until(() => root.activeElement?.localName === 'stadt-error-summary');
      await until(() => field(wrong)!.getAttribute('aria-invalid') === 'true', wrong);
      await until(() => field(wrong)!.closest('form')!.textContent.includes(sentence), sentence);
      const summary = root.querySelector('stadt-error-summary')!;
      summary.shadowRoot!.querySelector('button')!.click();
      expect(root.activeElement).to.equal(field(wrong));
    }
  });

  it('after sending, by a code that is shown once, and can be deleted', async () => {
    const receipt = { caseNumber: 'FS-2026-17', receivedAt: '2026-11-24T12:00:00Z' };
    const { el, root, heading, press } = await page(partiesAt('pay', { receipt }));
    await press(words.share.go);
    expect(heading()).to.equal(words.share.title);
    await until(() => root.activeElement?.localName === 'h2');
    expect(root.textContent).not.to.include(words.share.before);
    await expect(el).to.be.accessible();
    await press(words.share.make);
    await until(() => heading() === words.share.made);
    await until(() => root.activeElement?.localName === 'h2');
    expect(root.querySelector('code')!.textContent.trim()).to.equal('7KQ4-M2XA-0ZT9-1C3D');
    expect(root.textContent).to.include('FS-2026-17');
    await expect(el).to.be.accessible();
    await press('Zurück');
    await press(words.share.go);
    expect(root.querySelector('code'), 'the code is shown once').to.equal(null);
    expect(root.textContent).to.include(words.share.before);
    await press(words.share.drop);
    await until(() => !root.textContent.includes(words.share.before));
    expect(root.activeElement?.localName).to.equal('h2');
  });

  it('and warns before the end that the code ends, too', async () => {
    const receipt = { caseNumber: 'FS-2026-17', receivedAt: '2026-11-24T12:00:00Z' };
    const { root, press } = await page(partiesAt('pay', { receipt, shared: true }));
    await press('Angaben von diesem Gerät löschen');
    await until(() => root.textContent.includes(words.share.forget));
  });

  it('offers nothing where nobody can do it', async () => {
    const el = await fixture<ServiceElement>(
      html`<stadt-service .service=${wholeService} .parties=${kindParties()}></stadt-service>`,
    );
    await until(() => el.shadowRoot!.querySelector('h2'));
    expect(el.shadowRoot!.textContent).not.to.include('Gespeicherten Antrag öffnen');
  });
});
