import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import './neighbours.fixtures.js';
import type { Application } from '../../src/application.js';
import { partiesAt } from './parties-at.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';
import { wholeService } from './whole.fixtures.js';

describe('stadt-service keeps a draft for later', () => {
  /** At a step of questions, in a browser that keeps until Christmas. */
  async function page() {
    const parties = partiesAt('levy');
    const kept: Application[] = [];
    const left: string[] = [];
    const draft = {
      ...parties.draft,
      keepOnDevice: async (application: Application) => {
        kept.push(application);
        return Date.parse('2026-12-24T12:00:00Z');
      },
      leaveDevice: async ({ id }: Application) => {
        left.push(id);
      },
    };
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${wholeService}
        .parties=${{ ...parties, draft }}
      ></stadt-service>`,
    );
    const root = el.shadowRoot!;
    await until(() => root.querySelector('form'));
    const heading = () => root.querySelector('h2')?.textContent.trim();
    const button = (name: string) =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
    const press = async (name: string) => {
      await until(() => button(name), name);
      button(name)!.click();
      await el.updateComplete;
    };
    return { el, root, heading, button, press, kept, left };
  }

  it('after it has said what that means, with what stands in the form, and says until when', async () => {
    const { el, root, heading, press, kept } = await page();
    root.querySelector<HTMLInputElement>('[name=years][value="5"]')!.click();
    await press('Später weitermachen');
    expect(heading()).to.equal('Möchten Sie später weitermachen?');
    expect(kept.length).to.equal(0);
    await until(() => root.activeElement?.localName === 'h2');
    await expect(el).to.be.accessible();
    await press('Auf diesem Gerät speichern');
    await until(() => heading() === 'Ihre Angaben sind auf diesem Gerät gespeichert');
    expect(kept[0]?.answers['years']?.value).to.equal('5');
    expect(root.textContent).to.include('Längstens bis zum 24.12.2026.');
    await until(() => root.activeElement?.localName === 'h2');
    await expect(el).to.be.accessible();
    await press('Weiter ausfüllen');
    await until(() => root.querySelector('form'));
    expect(root.querySelector<HTMLInputElement>('[name=years][value="5"]')!.checked).to.equal(true);
    expect(root.textContent).to.include(
      'Auf diesem Gerät gespeichert, längstens bis zum 24.12.2026.',
    );
  });

  it('and no longer, when it is deleted; the application goes on', async () => {
    const { root, heading, press, left } = await page();
    await press('Später weitermachen');
    await press('Auf diesem Gerät speichern');
    await press('Gespeichertes löschen');
    await until(() => heading() === 'Möchten Sie später weitermachen?');
    expect(left.length).to.equal(1);
    await press('Weiter ausfüllen');
    await until(() => root.querySelector('form'));
    expect(root.textContent).not.to.include('Auf diesem Gerät gespeichert');
  });

  it('or says that this browser keeps nothing', async () => {
    const { el, root, press } = await page();
    await press('Später weitermachen');
    el.session.parties!.draft.keepOnDevice = async () => undefined;
    await press('Auf diesem Gerät speichern');
    await until(() => root.textContent.includes('Dieser Browser erlaubt es nicht'));
    await press('Weiter ausfüllen');
    await until(() => root.querySelector('form'));
  });

  it('within two presses of a key from the heading', async () => {
    const { root, heading, press } = await page();
    await press('Später weitermachen');
    await until(() => root.activeElement?.localName === 'h2');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => heading() === 'Ihre Angaben sind auf diesem Gerät gespeichert');
  });

  it('says when the last changes are not kept any more, and what was kept before can be deleted', async () => {
    const { el, root, heading, press, left } = await page();
    el.session.set({ onDevice: 'stale' });
    await until(() => root.textContent.includes('Ihre letzten Änderungen ließen sich nicht mehr'));
    await press('Später weitermachen');
    await until(() => heading() === 'Möchten Sie später weitermachen?');
    expect(root.textContent).to.include('Ihre letzten Änderungen ließen sich nicht mehr');
    await expect(el).to.be.accessible();
    await press('Gespeichertes löschen');
    await until(() => left.length === 1);
  });
});
