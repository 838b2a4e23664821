import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { locales } from '@stadtkit/kinds/locale.js';
import type { ResultOutcome } from '../../src/result-outcome.js';
import type { Service } from '../../src/service.js';
import { stepsMessages } from '../../src/words.js';
import './neighbours.fixtures.js';
import { partiesAt, type Scene } from './parties-at.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';
import { wholeService } from './whole.fixtures.js';

const receipt = { caseNumber: 'FS-17', receivedAt: '2026-11-24T12:00:00Z' };
const sent = { receipt, payment: { status: 'none-due' } } as const;
const waiting = { status: 'waiting', on: 'office' } as const;
const asked = {
  status: 'asked',
  question: 'q1',
  on: '2026-11-24',
  until: '2026-12-08',
  message: 'Wann war die Prüfung?\n\n<b id="planted">Bitte</b> mit Ort.',
} as const satisfies ResultOutcome;
const refused = {
  status: 'refused',
  on: '2026-11-25',
  message: 'Das Zeugnis gilt hier nicht.',
} as const satisfies ResultOutcome;
const notice: Service = {
  ...wholeService,
  result: { type: 'notice', next: { de: 'Der Bescheid kommt mit der Post.' } },
};

describe('stadt-service shows what the office says', () => {
  /** What was sent, and an office that says `first` until it says something else. */
  async function page(
    first: ResultOutcome,
    { step = 'licence', service = wholeService, lang = 'de', ...scene }: At = {},
  ) {
    const parties = partiesAt(step, { ...sent, ...scene });
    const office = {
      says: first,
      reply: 'taken' as 'taken' | 'over',
      withdrawal: 'withdrawn' as 'withdrawn' | 'too-late',
      told: [] as string[],
    };
    const result = {
      outcome: async () => office.says,
      answer: async (_: unknown, question: string, text: string) => {
        office.told.push(`${question}: ${text}`);
        if (office.reply === 'taken')
          office.says = { ...waiting, answered: '2026-11-25T08:00:00Z' };
        return { status: office.reply };
      },
      withdraw: async () => {
        office.told.push('withdrawn');
        if (office.withdrawal === 'withdrawn')
          office.says = { status: 'withdrawn', on: '2026-11-25' };
        return { status: office.withdrawal };
      },
    };
    /** Time passes when the test says so. */
    const pauses: (() => void)[] = [];
    const wait = (milliseconds: number) =>
      new Promise<void>((resolve) => {
        // Only what looks again waits for 3 seconds or more.
        if (milliseconds >= 3000) pauses.push(resolve);
      });
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        lang=${lang}
        .wait=${wait}
        .service=${service}
        .parties=${{ ...parties, result }}
      ></stadt-service>`,
    );
    const root = el.shadowRoot!;
    await until(() => root.querySelector('h2') && !el.session.task.busy);
    await el.updateComplete;
    const text = () => root.querySelector('.body')!.textContent;
    const status = () => root.querySelector('[role=status]')!.textContent.trim();
    const button = (name: string) =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
    const press = async (name: string) => {
      await until(() => button(name), name);
      button(name)!.click();
      await el.updateComplete;
      await until(() => !el.session.task.busy);
      await el.updateComplete;
    };
    const heading = () => root.querySelector('h2')?.textContent.trim();
    const later = async (says: ResultOutcome) => {
      office.says = says;
      await until(() => pauses.length > 0);
      pauses.shift()?.();
      await until(() => el.session.state.outcome?.status === says.status);
      await el.updateComplete;
    };
    return { el, root, office, text, status, button, press, heading, later };
  }
  type At = Scene & { step?: string; service?: Service; lang?: string };

  it('a question, as text and nothing else, with the day, and takes the answer once', async () => {
    const { el, root, office, text, status, press } = await page(asked);
    await until(() => status().includes('Das Amt hat eine Frage an Sie'));
    expect(status()).to.include('Bitte antworten Sie bis zum 08.12.2026.');
    expect(text()).to.include('Wann war die Prüfung?').and.to.include('<b id="planted">');
    expect(root.querySelector('#planted')).to.equal(null);
    await expect(el).to.be.accessible();

    await press('Antwort abschicken');
    await until(() => root.activeElement?.localName === 'stadt-error-summary');
    expect(root.querySelector('stadt-error-summary')?.shadowRoot?.textContent).to.include(
      'Antwort an das Amt',
    );
    expect(office.told).to.deep.equal([]);
    await until(() => root.querySelector('stadt-text-area [data-problem]')?.textContent);
    await expect(el).to.be.accessible();

    root.querySelector('textarea')!.value = 'Am 3. Mai in Unna.';
    await press('Antwort abschicken');
    expect(office.told).to.deep.equal(['q1: Am 3. Mai in Unna.']);
    expect(status()).to.include('Ihre Antwort ist beim Amt angekommen.');
    expect(root.querySelector('textarea')).to.equal(null);
    await until(() => root.activeElement?.localName === 'h2');
    await expect(el).to.be.accessible();
  });

  it('that an answer came too late, and what there is now', async () => {
    const { office, root, status, press } = await page(asked);
    root.querySelector('textarea')!.value = 'Am 3. Mai.';
    office.reply = 'over';
    office.says = refused;
    await press('Antwort abschicken');
    expect(status()).to.include('Ihre Antwort ist nicht angekommen');
    expect(status()).to.include('Das Amt hat Ihren Antrag abgelehnt');
  });

  it('what comes by itself, in the status, and leaves the focus where it is', async () => {
    const { root, text, status, heading, button, later } = await page(waiting);
    expect(status()).to.include('Das Amt prüft jetzt Ihre Angaben.');
    expect(text()).to.include('Wenn das Amt eine Frage an Sie hat');
    const live = root.querySelector('[role=status]');
    button('Angaben von diesem Gerät löschen')!.focus();
    const before = root.activeElement;
    await later(refused);
    expect(status()).to.match(/^Das Amt hat Ihren Antrag abgelehnt\s+Entschieden am 25.11.2026.$/);
    expect(root.querySelector('[role=status]')).to.equal(live);
    expect(heading()).to.equal('Ihr Fischereischein');
    expect(root.activeElement).to.equal(before);
  });

  it('a refusal: why, what can be done, and no way to take it back or to fetch a licence', async () => {
    const { el, text, button, press } = await page(refused);
    expect(text()).to.include('Das schreibt das Amt:').and.to.include(refused.message);
    expect(text()).to.include('nicht einverstanden');
    expect(button('Antrag zurückziehen')).to.equal(undefined);
    expect(button('Noch einmal nachsehen')).to.equal(undefined);
    await expect(el).to.be.accessible();
    await press('Angaben von diesem Gerät löschen');
    expect(text()).not.to.include('abholen');
  });

  it('what was granted, and what comes next', async () => {
    const { el, text, status } = await page(
      { status: 'decided', on: '2026-11-25', message: 'Ab 1. Dezember.' },
      { service: notice },
    );
    expect(status()).to.include('Das Amt hat Ihren Antrag bewilligt');
    expect(text()).to.include('Ab 1. Dezember.').and.to.include('Der Bescheid kommt mit der Post.');
    await expect(el).to.be.accessible();
  });

  it('whom to ask, where what the office wrote cannot be read here', async () => {
    const { message: _, ...silent } = refused;
    for (const outcome of [silent, { ...asked, message: '' }] as const) {
      const { message: __, ...unread } = { message: '', ...outcome };
      const { text } = await page(unread);
      expect(text()).to.include('Bitte fragen Sie beim Amt nach');
      expect(text()).to.include('FS-17');
    }
  });

  it('an application that is taken back: asked first, with what that means', async () => {
    const paid = { status: 'paid', reference: 'K', paidAt: '2026-11-24T12:00:00Z' } as const;
    const { el, root, office, heading, text, status, button, press } = await page(waiting, {
      payment: paid,
    });
    await press('Antrag zurückziehen');
    expect(heading()).to.equal('Möchten Sie Ihren Antrag zurückziehen?');
    expect(text()).to.include('Ob Sie Geld zurückbekommen, entscheidet das Amt.');
    await until(() => root.activeElement?.localName === 'h2');
    await expect(el).to.be.accessible();
    await press('Zurück');
    expect(heading()).to.equal('Ihr Fischereischein');
    expect(office.told).to.deep.equal([]);
    await press('Antrag zurückziehen');
    await press('Ja, Antrag zurückziehen');
    expect(office.told).to.deep.equal(['withdrawn']);
    expect(status()).to.equal('Sie haben Ihren Antrag zurückgezogen');
    expect(text()).to.include('entscheidet das Amt');
    expect(button('Antrag zurückziehen')).to.equal(undefined);
    await until(() => root.activeElement?.localName === 'h2');
    await expect(el).to.be.accessible();
  });

  it('that it is too late to take it back', async () => {
    const { office, status, text, press } = await page(waiting);
    office.withdrawal = 'too-late';
    office.says = refused;
    await press('Antrag zurückziehen');
    await press('Ja, Antrag zurückziehen');
    expect(status()).to.include('nicht mehr zurückziehen');
    expect(status()).to.include('abgelehnt');
    expect(text()).not.to.include('Sie haben Ihren Antrag zurückgezogen');
  });

  it('that it is too late, also before it is known what was decided, and offers it no more', async () => {
    const { office, status, button, press } = await page(waiting);
    office.withdrawal = 'too-late';
    office.says = { status: 'waiting', on: 'issuer' };
    await press('Antrag zurückziehen');
    await press('Ja, Antrag zurückziehen');
    expect(status()).to.include('nicht mehr zurückziehen');
    expect(status()).to.include('wird gerade ausgestellt');
    expect(button('Antrag zurückziehen')).to.equal(undefined);
  });

  it('before it is paid: what is taken back is not to be paid any more', async () => {
    const { root, status, press, heading } = await page(waiting, {
      step: 'pay',
      payment: { status: 'due' },
    });
    await press('Antrag zurückziehen');
    await press('Ja, Antrag zurückziehen');
    await until(() => heading() === 'Ihr Fischereischein');
    await until(() => status() === 'Sie haben Ihren Antrag zurückgezogen');
    expect(root.querySelector('stadt-payment')).to.equal(null);
  });

  it('nothing of an application where something is only reported; but what the office asks', async () => {
    const service: Service = { ...wholeService, result: { type: 'receipt' } };
    const { text } = await page(waiting, { service });
    expect(text()).not.to.include('Antrag');
    const { status, button } = await page(asked, { service });
    expect(status()).to.include('Das Amt hat eine Frage an Sie');
    expect(button('Antrag zurückziehen')).to.equal(undefined);
  });

  it('nothing on the start page but that there is an application: somebody else may sit here', async () => {
    const parties = partiesAt('licence', { ...sent, outcome: refused });
    const found = await parties.draft.find(wholeService, new AbortController().signal);
    if (!found || found === 'deleted') throw new Error('There should be one.');
    const draft = {
      ...parties.draft,
      find: async () => undefined,
      sent: async () => [found.application],
    };
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${wholeService}
        .parties=${{ ...parties, draft }}
      ></stadt-service>`,
    );
    await until(() => el.shadowRoot!.textContent.includes('FS-17'));
    for (const word of ['abgelehnt', 'Das Amt hat', 'Zeugnis', 'Łuczak'])
      expect(el.shadowRoot!.textContent).not.to.include(word);
  });

  for (const lang of locales)
    it(`in the words of its catalogue: ${lang}`, async () => {
      const { root, status } = await page(asked, { lang });
      const words = () => stepsMessages(lang).office;
      await until(() => status().includes(words().asked.title));
      expect(root.querySelector('label')?.textContent).to.equal(words().asked.label);
    });
});
