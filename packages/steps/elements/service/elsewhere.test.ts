import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import './neighbours.fixtures.js';
import type { PaymentState } from '../../src/application.js';
import { partiesAt } from './parties-at.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';
import { wholeService } from './whole.fixtures.js';

describe('stadt-service, where the browser keeps nothing', () => {
  /** Somebody who is to pay. */
  async function page() {
    let paid: PaymentState = { status: 'due' };
    const receipt = { caseNumber: 'FS-2026-17', receivedAt: '2026-11-24T12:00:00Z' };
    const parties = partiesAt('pay', { receipt });
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${wholeService}
        .parties=${{
          ...parties,
          draft: { ...parties.draft, keeps: false, keepSent: async () => false },
          payment: {
            open: async () => ({ url: 'https://pay.example/KZ1', reference: 'KZ1' }),
            outcome: async () => paid,
          },
        }}
      ></stadt-service>`,
    );
    const left: string[] = [];
    el.addEventListener('stadt-service-leave', (event) => {
      event.preventDefault();
      left.push((event as Event & { url: string }).url);
    });
    const root = el.shadowRoot!;
    const heading = () => root.querySelector('h2')?.textContent.trim();
    const button = (name: string) =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
    await until(() => root.querySelector('stadt-payment'));
    root.querySelector('stadt-payment')!.dispatchEvent(new Event('stadt-payment-open'));
    await until(() => heading() === 'Weiter in einem neuen Fenster');
    const pays = (): void => {
      paid = { status: 'paid', reference: 'KZ1', paidAt: '2026-11-24T12:00:00Z' };
    };
    return { el, root, heading, button, left, pays };
  }

  it('opens another party in a window that knows nothing of this page, which stays', async () => {
    const { el, root, left } = await page();
    expect(left).to.deep.equal([]);
    const link = root.querySelector<HTMLAnchorElement>('a[target=_blank]')!;
    expect(link.href).to.equal('https://pay.example/KZ1');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(root.activeElement?.localName).to.equal('h2');
    await expect(el).to.be.accessible();
  });

  it('goes on when somebody says that they are done there', async () => {
    const { el, heading, button, pays } = await page();
    pays();
    button('Ich bin dort fertig')!.click();
    await until(() => el.session.step?.kind === 'result');
    await until(() => heading() !== 'Weiter in einem neuen Fenster');
  });

  it('leads back to the payment', async () => {
    const { root, button } = await page();
    button('Abbrechen')!.click();
    await until(() => root.querySelector('stadt-payment'));
    await until(() => root.activeElement?.localName === 'h2');
  });
});
