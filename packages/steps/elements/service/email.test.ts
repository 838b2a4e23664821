import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import '@stadtkit/fields/stadt-email-field.js';
import '@stadtkit/fields/stadt-text-field.js';
import './neighbours.fixtures.js';
import { emailMessages } from '../../src/email-words.js';
import type { EmailFailure, EmailOutcome, EmailState, EmailWanted } from '../../src/parties.js';
import { down } from './scene.fixtures.js';
import { partiesAt } from './parties-at.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';
import { wholeService } from './whole.fixtures.js';

const address = 'ayse@example.de';
const receipt = { caseNumber: 'FS-1', receivedAt: '2026-11-24T12:00:00Z' };
const email = { purpose: { de: 'Für Nachrichten.' }, legalBasis: 'DSGVO', retention: 'P1Y' };
const words = emailMessages('de');

interface Wanted {
  readonly service?: typeof wholeService;
  readonly state?: EmailState | undefined;
  readonly lang?: string;
  readonly step?: 'pay' | 'licence';
}

/** After sending, where a gateway tells people by e-mail. */
async function page(wanted: Wanted = {}) {
  const { service = { ...wholeService, email }, lang = 'de', step = 'pay' } = wanted;
  const asked: EmailWanted[] = [];
  const ended: string[] = [];
  const says = {
    ask: { status: 'asked', address } as EmailOutcome,
    confirm: { status: 'confirmed', address } as EmailOutcome,
  };
  const party = {
    state: async () => ('state' in wanted ? wanted.state : ({ status: 'none' } as const)),
    ask: async (_: unknown, what: EmailWanted) => {
      asked.push(what);
      return says.ask;
    },
    confirm: async () => says.confirm,
    end: async ({ id }: { readonly id: string }) => {
      ended.push(id);
    },
  };
  const parties = partiesAt(step, { receipt, parties: { email: async () => party } });
  const el = await fixture<ServiceElement>(
    html`<stadt-service lang=${lang} .service=${service} .parties=${parties}></stadt-service>`,
  );
  el.wait = () => new Promise(() => undefined);
  const root = el.shadowRoot!;
  await until(() => root.querySelector('h2') && !el.session.task.busy);
  const heading = () => root.querySelector('h2')?.textContent.trim();
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
  const press = async (name: string) => {
    await until(() => button(name), name);
    button(name)!.click();
    await el.updateComplete;
  };
  const fill = async (text: string) => {
    await until(() => root.querySelector('form input'));
    const input = root.querySelector<HTMLInputElement>('form input')!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const sees = (title: string) => until(() => heading() === title, title);
  const isFocused = () => until(() => root.activeElement?.localName === 'h2', 'the heading');
  return { el, root, heading, button, press, fill, sees, isFocused, says, asked, ended, party };
}

describe('stadt-service tells people by e-mail', () => {
  for (const step of ['pay', 'licence'] as const)
    it(`whom it has asked for an address, at the step “${step}”`, async () => {
      const { el, root, press, fill, sees, isFocused, asked, ended, button } = await page({ step });
      await press(words.go);
      await sees(words.title);
      await isFocused();
      await expect(el).to.be.accessible();
      expect(root.querySelector('stadt-purpose')?.textContent).to.include('Für Nachrichten.');
      await fill(address);
      await press(words.ask);
      await sees(words.codeTitle);
      await isFocused();
      expect(asked).to.deep.equal([
        { address, language: 'de', page: location.origin + location.pathname + location.search },
      ]);
      expect(root.querySelector('form input')?.getAttribute('autocomplete')).to.equal(
        'one-time-code',
      );
      await expect(el).to.be.accessible();
      await fill('123456');
      await press(words.confirm);
      await sees(words.onTitle);
      await isFocused();
      await press(words.back);
      await until(() => root.textContent.includes(words.on(address)));
      await press(words.end);
      await until(() => root.querySelector('[role=status].email, .email [role=status]'));
      expect(root.querySelector('.email')?.textContent).to.include(words.ended);
      expect(ended.length).to.equal(1);
      expect(button(words.go)).to.exist;
      await isFocused();
    });

  it('and says of what is wrong with an address or a code what it is', async () => {
    const { el, root, press, fill, sees, says } = await page();
    const summary = () => root.querySelector('stadt-error-summary')!.shadowRoot!.textContent;
    await press(words.go);
    await until(() => customElements.get('stadt-email-field'));
    await press(words.ask);
    await until(() => summary().includes('E-Mail-Adresse'));
    for (const reason of ['refused', 'down', 'too-many-codes'] as const) {
      says.ask = { status: 'failed', reason };
      await fill(address);
      await press(words.ask);
      await until(() => summary().includes(words.failed[reason]), reason);
      await until(() => root.querySelector('form')!.textContent.includes(words.failed[reason]));
    }
    expect(root.querySelector<HTMLInputElement>('form input')!.value).to.equal(address);
    says.ask = { status: 'asked', address };
    await press(words.ask);
    await sees(words.codeTitle);
    for (const reason of ['wrong-code', 'too-many-tries', 'expired'] as EmailFailure[]) {
      says.confirm = { status: 'failed', reason };
      await fill('123456');
      await press(words.confirm);
      await until(() => summary().includes(words.failed[reason]), reason);
    }
    await expect(el).to.be.accessible();
    await press(words.another);
    await sees(words.title);
    expect(summary().trim()).to.equal('');
  });

  it('and leads on by the keyboard alone', async () => {
    const { press, sees, isFocused } = await page();
    await press(words.go);
    await sees(words.title);
    await isFocused();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: address });
    await sendKeys({ press: 'Enter' });
    await sees(words.codeTitle);
  });

  it('or not, where nothing is asked for, nothing is sent, or nobody knows', async () => {
    const none = await page({ service: wholeService });
    const silent = await page({ state: undefined });
    for (const { root, el } of [none, silent]) {
      await el.updateComplete;
      expect(root.querySelector('.email')).to.equal(null);
    }
  });

  it('until all is deleted, and says so; also when the server could not be told', async () => {
    for (const isDown of [false, true]) {
      const { root, press, sees, party, ended } = await page({
        state: { status: 'confirmed', address },
      });
      await until(() => root.textContent.includes(words.on(address)));
      if (isDown) party.end = down;
      await press('Angaben von diesem Gerät löschen');
      await until(() => root.textContent.includes(words.endsToo));
      await press('Trotzdem löschen');
      await sees('Sie sind fertig');
      if (isDown) await until(() => root.textContent.includes(words.left));
      else expect(ended.length).to.equal(1);
      expect(root.textContent.includes(words.left)).to.equal(isDown);
    }
  });

  it('in Arabic, too', async () => {
    const { el, root, press } = await page({ lang: 'ar' });
    await until(() => emailMessages('ar') !== words);
    await press(emailMessages('ar').go);
    await until(() => root.querySelector('form'));
    await expect(el).to.be.accessible();
    expect(root.querySelector('h2')?.textContent.trim()).to.equal(emailMessages('ar').title);
  });
});
