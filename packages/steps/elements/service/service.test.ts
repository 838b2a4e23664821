import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { applicable } from '../../src/applicable.js';
import type { Receipt } from '../../src/application.js';
import { dueFor } from '../../src/due.js';
import { Fault } from '../../src/parties.js';
import type { Result, Service, Step } from '../../src/service.js';
import './neighbours.fixtures.js';
import type {} from '@stadtkit/payment/stadt-fees.js';
import type {} from '@stadtkit/payment/stadt-payment.js';
import { identity, partiesAt } from './parties-at.fixtures.js';
import { kindParties, smallService } from '../../src/session/session.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';
import { wholeService } from './whole.fixtures.js';

describe('stadt-service', () => {
  const page = async (parties = kindParties()) => {
    const el = await fixture<ServiceElement>(
      html`<stadt-service .service=${smallService} .parties=${parties}></stadt-service>`,
    );
    el.wait = () => new Promise(() => undefined);
    await settled(el);
    return { el, parties };
  };
  const settled = async (el: ServiceElement) => {
    await until(
      () =>
        !el.session.task.busy &&
        [el.session.state.application, el.session.state.found, el.session.task.fault].some(Boolean),
    );
    await el.updateComplete;
  };
  const heading = (el: ServiceElement) => el.shadowRoot!.querySelector('h2')?.textContent.trim();
  const press = async (el: ServiceElement, name: string) => {
    const button = [...el.shadowRoot!.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === name,
    );
    button!.click();
    await settled(el);
  };

  it('stores nothing before the citizen acts', async () => {
    const { el, parties } = await page();
    expect(heading(el)).to.equal('Kleiner Antrag');
    expect(parties.kept).to.deep.equal([]);
    expect(history.state).to.equal(null);
    await press(el, 'Jetzt beantragen');
    expect(parties.kept.length).to.be.greaterThan(0);
  });

  it('answers what is missing at the field and in a summary that takes the focus', async () => {
    const { el } = await page();
    await press(el, 'Jetzt beantragen');
    await press(el, 'Weiter');
    await until(() => el.shadowRoot!.activeElement?.localName === 'stadt-error-summary');
    const problem = () => el.shadowRoot!.querySelector('stadt-name-field [data-problem]');
    await until(() => problem()?.textContent.includes('Familienname'));
    await expect(el).to.be.accessible();
  });

  for (const [way, back] of Object.entries({
    'by the button': (el: ServiceElement) => press(el, 'Zurück'),
    'by the browser': (el: ServiceElement) => {
      const state = { stadtkit: { service: smallService.id, step: 'start' } };
      dispatchEvent(new PopStateEvent('popstate', { state }));
      return settled(el);
    },
  }))
    it(`keeps what was typed last when somebody goes back ${way}`, async () => {
      const { el } = await page();
      const name = () => el.shadowRoot!.querySelector<HTMLInputElement>('[name=familyName]');
      await press(el, 'Jetzt beantragen');
      await until(() => name());
      // Nobody has left the field yet: it has told of no change.
      name()!.value = 'Łuczak';
      name()!.dispatchEvent(new Event('input', { bubbles: true }));
      await back(el);
      await until(() => heading(el) === 'Kleiner Antrag');
      await press(el, 'Jetzt beantragen');
      await until(() => name());
      expect(name()!.value).to.equal('Łuczak');
    });

  it('takes a problem back when something is typed there, and not when elsewhere', async () => {
    const [start, person] = smallService.steps;
    const asked = person?.questions?.[0];
    const questions = ['familyName', 'birthName'].map((name) => ({ ...asked, name }));
    const steps = [start!, { ...person, questions } as Step, ...smallService.steps.slice(2)];
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${{ ...smallService, steps }}
        .parties=${kindParties()}
      ></stadt-service>`,
    );
    await settled(el);
    await press(el, 'Jetzt beantragen');
    await until(() => input('birthName'));
    input('birthName').value = 'Łuczak';
    // Found by a rule: no field sees it.
    el.session.set({ problems: [{ question: 'birthName', code: 'not-an-option' }] });
    const type = (name: string) =>
      input(name).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    type('familyName');
    expect(el.session.state.problems.length).to.equal(1);
    type('birthName');
    expect(el.session.state.problems).to.deep.equal([]);

    function input(name: string) {
      return el.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    }
  });

  it('keeps the answers when the connection fails, and offers to try again', async () => {
    let calls = 0;
    const { el } = await page(
      kindParties({
        submission: {
          send: async () => {
            calls++;
            if (calls === 1) throw new Fault('network', 'down');
            return { status: 'received', receipt: { caseNumber: 'FS-7', receivedAt: '' } };
          },
        },
      }),
    );
    await press(el, 'Jetzt beantragen');
    el.shadowRoot!.querySelector('input')!.value = 'Łuczak';
    await press(el, 'Weiter');
    expect(heading(el)).to.equal('Stimmt alles?');
    await press(el, 'Antrag abschicken');
    expect(el.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain(
      'Ihre Angaben sind noch da',
    );
    await press(el, 'Noch einmal versuchen');
    await until(() => heading(el) === 'Ihr Bescheid');
    expect(el.shadowRoot!.textContent).to.contain('FS-7');
  });

  it('says what is lost when the form has changed in a browser that keeps nothing', async () => {
    for (const keeps of [true, false]) {
      const parties = kindParties({ submission: { send: async () => ({ status: 'outdated' }) } });
      const { el } = await page({ ...parties, draft: { ...parties.draft, keeps } });
      await press(el, 'Jetzt beantragen');
      el.shadowRoot!.querySelector('input')!.value = 'Łuczak';
      await press(el, 'Weiter');
      await press(el, 'Antrag abschicken');
      const said = el.shadowRoot!.querySelector('[role=alert]')!.textContent;
      expect(said.includes('Ihre Angaben sind noch da')).to.equal(keeps);
      expect(said.includes('sind Ihre Angaben weg')).to.equal(!keeps);
      el.remove();
    }
  });

  it('shows the sum that the city computed, not what the fees of today would give', async () => {
    const parties = partiesAt('pay', {
      receipt: {
        caseNumber: 'FS-1',
        receivedAt: '',
        due: { items: [], totalCents: 6500, undetermined: false },
      },
    });
    const el = await fixture<ServiceElement>(
      html`<stadt-service .service=${wholeService} .parties=${parties}></stadt-service>`,
    );
    await settled(el);
    const payment = el.shadowRoot!.querySelector('stadt-payment');
    expect(payment!.due!.totalCents).to.equal(6500);
  });

  it('leads past the payment when the sum is 0, and shows the receipt', async () => {
    const exempt: Service = {
      ...smallService,
      fees: [
        {
          id: 'fee',
          kind: 'fee',
          label: { de: 'Gebühr' },
          recipient: { de: 'Stadt Musterstadt' },
          legalBasis: 'Satzung',
          taxRate: 0,
          cents: 2500,
          reductions: [
            {
              when: { fact: 'today.year', atLeast: 2026 },
              percent: 100,
              reason: { de: 'Bis 2030 ist es für alle frei.' },
            },
          ],
        },
      ],
    };
    let asked = 0;
    const parties = kindParties({
      submission: {
        send: async (service, application) => ({
          status: 'received',
          receipt: {
            caseNumber: 'FS-1',
            receivedAt: '2026-11-24T12:00:00Z',
            due: dueFor(
              service,
              applicable(service, application, { today: '2026-11-24' }),
              '2026-11-24',
            ),
          },
        }),
      },
      payment: {
        open: async () => {
          asked++;
          return { status: 'due' };
        },
        outcome: async () => {
          asked++;
          return { status: 'due' };
        },
      },
    });
    const el = await fixture<ServiceElement>(
      html`<stadt-service .service=${exempt} .parties=${parties}></stadt-service>`,
    );
    el.wait = () => new Promise(() => undefined);
    await settled(el);
    await press(el, 'Jetzt beantragen');
    el.shadowRoot!.querySelector('input')!.value = 'Łuczak';
    await press(el, 'Weiter');
    const fees = el.shadowRoot!.querySelector('stadt-fees')!;
    await fees.updateComplete;
    const text = fees.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('Bis 2030 ist es für alle frei.').and.to.contain('kostenlos');
    await press(el, 'Antrag abschicken');
    await until(() => heading(el) === 'Ihr Bescheid');
    expect(el.shadowRoot!.querySelector('stadt-payment')).to.equal(null);
    expect(el.shadowRoot!.querySelector('stadt-notice')!.textContent).to.contain('FS-1');
    expect(asked, 'nobody is asked about a payment').to.equal(0);
    await expect(el).to.be.accessible();
  });

  it('asks before it opens a draft from another tab', async () => {
    const parties = kindParties();
    const application = {
      id: 'a',
      key: 'k',
      service: { id: smallService.id, version: smallService.version },
      at: 'person',
      answers: {},
    };
    const { el } = await page({
      ...parties,
      draft: { ...parties.draft, find: async () => ({ application, from: 'locker' }) },
    });
    expect(heading(el)).to.equal('Sie haben einen Antrag angefangen');
    await press(el, 'Weitermachen');
    expect(heading(el)).to.equal('Ihre Daten');
  });

  it('shows the start, and why, when another tab has deleted what is shown here', async () => {
    const parties = kindParties();
    let told: (id: string) => void = () => undefined;
    const draft = {
      ...parties.draft,
      whenDeleted: (then: (id: string) => void) => {
        told = then;
      },
    };
    const { el } = await page({ ...parties, draft });
    await press(el, 'Jetzt beantragen');
    el.shadowRoot!.querySelector('input')!.value = 'Łuczak';
    await press(el, 'Weiter');
    told('another application');
    await settled(el);
    expect(heading(el)).to.equal('Stimmt alles?');
    told(el.session.state.application!.id);
    await settled(el);
    expect(heading(el)).to.equal('Kleiner Antrag');
    expect(el.shadowRoot!.textContent).to.contain('in einem anderen Fenster gelöscht');
    expect(el.session.state.application!.answers).to.deep.equal({});
    await expect(el).to.be.accessible();
    await press(el, 'Jetzt beantragen');
    expect(heading(el)).to.equal('Ihre Daten');
  });

  it('shows the start also when it learns of it while something else is on its way', async () => {
    const parties = kindParties();
    let told: (id: string) => void = () => undefined;
    const draft = {
      ...parties.draft,
      whenDeleted: (then: (id: string) => void) => {
        told = then;
      },
    };
    const { el } = await page({ ...parties, draft });
    await press(el, 'Jetzt beantragen');
    const seen: string[] = [];
    el.session.task.do(async () => {
      told(el.session.state.application!.id);
      // As the screens do that have just been loaded.
      el.session.task.afterwards(() => seen.push(el.session.step!.kind));
    });
    await settled(el);
    expect(heading(el)).to.equal('Kleiner Antrag');
    expect(seen).to.deep.equal(['start'], 'one after the other');
  });

  it('does not show a draft that was deleted in another tab while this one was closed or away', async () => {
    const parties = kindParties();
    const { el } = await page({
      ...parties,
      draft: { ...parties.draft, find: async () => 'deleted' },
    });
    expect(heading(el)).to.equal('Kleiner Antrag');
    expect(el.shadowRoot!.textContent).to.contain('in einem anderen Fenster gelöscht');
  });

  it('takes what it brought along when it is removed, and finds it again when it is put back', async () => {
    const { el } = await page();
    await press(el, 'Jetzt beantragen');
    const { parentNode } = el;
    el.remove();
    expect(history.state).to.equal(null);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
    parentNode!.append(el);
    await settled(el);
    expect(heading(el)).to.equal('Ihre Daten');
    expect(history.state).to.have.property('stadtkit');
    expect(document.adoptedStyleSheets.length).to.equal(1);
  });

  it('names the step in the title of the page, and leaves it as the page has it', async () => {
    const before = document.title;
    const { el } = await page();
    const { el: other } = await page();
    document.title = 'Angeln';
    await press(other, 'Jetzt beantragen');
    expect(document.title, 'not unasked').to.equal('Angeln');
    el.pageTitle = true;
    await press(el, 'Jetzt beantragen');
    other.requestUpdate();
    await other.updateComplete;
    expect(document.title).to.equal('Ihre Daten – Angeln');
    await press(el, 'Weiter');
    await until(() => document.title.startsWith('Fehler: Ihre Daten – '));
    document.title = '(2) Angeln';
    el.requestUpdate();
    await el.updateComplete;
    expect(document.title).to.equal('Fehler: Ihre Daten – (2) Angeln');
    el.remove();
    expect(document.title).to.equal('(2) Angeln');
    document.title = before;
  });

  describe('keeps the focus when what was pressed is gone', () => {
    const pressed = async (el: ServiceElement, name: string) => {
      const button = [...el.shadowRoot!.querySelectorAll('button')].find(
        (one) => one.textContent.trim() === name,
      )!;
      button.focus();
      button.click();
      await until(() => !button.isConnected, `“${name}” is gone`);
      await until(() => el.shadowRoot!.activeElement?.localName === 'h2', 'the heading has it');
    };

    it('to try again what failed', async () => {
      const send = () => Promise.reject(new Fault('network', 'down'));
      const { el } = await page(kindParties({ submission: { send } }));
      await press(el, 'Jetzt beantragen');
      el.shadowRoot!.querySelector('input')!.value = 'Łuczak';
      await press(el, 'Weiter');
      await press(el, 'Antrag abschicken');
      await pressed(el, 'Noch einmal versuchen');
    });

    it('to give up what takes long', async () => {
      const send = (_: unknown, __: unknown, signal?: AbortSignal): Promise<never> =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(new Error('given up'))),
        );
      const { el } = await page(kindParties({ submission: { send } }));
      await press(el, 'Jetzt beantragen');
      el.shadowRoot!.querySelector('input')!.value = 'Łuczak';
      await press(el, 'Weiter');
      el.wait = () => Promise.resolve();
      [...el.shadowRoot!.querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === 'Antrag abschicken')!
        .click();
      await until(() => el.session.task.slow, 'it takes long');
      await el.updateComplete;
      await pressed(el, 'Abbrechen');
    });

    it('to look whether the licence is there', async () => {
      let isThere = false;
      const days = { birthDate: '1991-03-14', levyTo: '2030-12-31', issued: '2026-11-24' };
      const bescheid = { kind: 'bescheid', code: 'c', number: 'B-1', ...days };
      const { result } = kindParties();
      const outcome = async () =>
        isThere
          ? ({ status: 'issued', licence: bescheid } as const)
          : ({ status: 'waiting', on: 'office' } as const);
      const { el } = await page(kindParties({ result: { ...result, outcome } }));
      await press(el, 'Jetzt beantragen');
      el.shadowRoot!.querySelector('input')!.value = 'Łuczak';
      await press(el, 'Weiter');
      await press(el, 'Antrag abschicken');
      await until(() => heading(el) === 'Ihr Bescheid');
      isThere = true;
      await pressed(el, 'Noch einmal nachsehen');
    });
  });

  it('leaves only to real pages', async () => {
    const { el } = await page();
    const before = location.href;
    el.leave('javascript:alert(1)');
    el.leave('http://example.org/');
    expect(location.href).to.equal(before);
  });

  it('lets the page around open the other party in its own way', async () => {
    const { el } = await page();
    const before = location.href;
    const opened: string[] = [];
    el.addEventListener('stadt-service-leave', (event) => {
      event.preventDefault();
      opened.push(event.url);
    });
    el.leave('javascript:alert(1)');
    el.leave('https://ausweis.example/?state=s');
    expect(opened).to.deep.equal(['https://ausweis.example/?state=s']);
    expect(location.href).to.equal(before);
  });

  /** Where what an ID card said is shown. */
  async function identified(service: Service): Promise<ServiceElement> {
    const familyName = { value: 'Müller-Łukasiewicz', from: 'eid' } as const;
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${service}
        .parties=${partiesAt('person', { identity, answers: { familyName } })}
      ></stadt-service>`,
    );
    await settled(el);
    await until(() => el.shadowRoot!.querySelector('stadt-purpose'));
    await expect(el).to.be.accessible();
    return el;
  }
  const purposeIn = (el: ServiceElement) =>
    el.shadowRoot!.querySelector('stadt-purpose')!.shadowRoot!.textContent;

  it('says of what an ID card gave where it comes from and why, and lets people type it instead', async () => {
    const el = await identified(wholeService);
    const mark = el.shadowRoot!.querySelector('stadt-verified-mark')!.shadowRoot!;
    await until(() => mark.textContent.includes('Aus dem Online-Ausweis'));
    for (const said of ['Familienname', 'Er steht auf dem Fischereischein.', '§ 31 LFischG NRW'])
      await until(() => purposeIn(el).includes(said), said);
    expect(el.shadowRoot!.textContent).to.contain('Stimmt etwas nicht');
    expect(el.shadowRoot!.textContent).to.contain('prüft das Amt, wer Sie sind');
    const type = [...el.shadowRoot!.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === 'Selbst eingeben',
    );
    type!.focus();
    type!.click();
    await until(() => el.shadowRoot!.querySelector('[data-question=familyName] input'));
    expect(el.shadowRoot!.querySelector('stadt-verified-mark')).to.equal(null);
    expect(el.shadowRoot!.textContent).not.to.contain('Stimmt etwas nicht');
    expect(el.session.state.application!.identity).to.equal(undefined);
    await until(
      () => el.shadowRoot!.activeElement?.localName === 'h2',
      'the focus is on the heading',
    );
  });

  /** The step to identify on, for somebody who has done so and comes back. */
  async function backAtIdentity(scene: Parameters<typeof partiesAt>[1], service = wholeService) {
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${service}
        .parties=${partiesAt('identify', { identity, ...scene })}
      ></stadt-service>`,
    );
    await settled(el);
    await until(() => heading(el));
    return {
      el,
      said: () => el.shadowRoot!.textContent,
      choice: () => el.shadowRoot!.querySelector('stadt-identity'),
    };
  }

  it('says to somebody who is identified that they are, by what, and what was read', async () => {
    const familyName = { value: 'Müller-Łukasiewicz', from: 'eid' } as const;
    const { el, said, choice } = await backAtIdentity({ answers: { familyName } });
    expect(heading(el)).to.equal('Sie haben sich ausgewiesen');
    for (const text of ['Ausgewiesen mit: Online-Ausweis', 'Familienname', familyName.value])
      expect(said()).to.contain(text);
    expect(choice()).to.equal(null);
    await expect(el).to.be.accessible();
    await press(el, 'Weiter');
    expect(heading(el)).not.to.equal('Sie haben sich ausgewiesen');
    expect(el.session.state.application!.answers['familyName']).to.deep.equal(familyName);
  });

  it('lets somebody who is identified do it anew, and keeps what was read until then', async () => {
    const familyName = { value: 'Müller-Łukasiewicz', from: 'eid' } as const;
    const { el, choice } = await backAtIdentity({ answers: { familyName } });
    await press(el, 'Neu ausweisen');
    expect(heading(el)).to.equal('Wie möchten Sie sich ausweisen?');
    expect(choice()).not.to.equal(null);
    await until(() => el.shadowRoot!.activeElement?.localName === 'h2');
    await expect(el).to.be.accessible();
    await press(el, 'Nicht neu ausweisen');
    expect(heading(el)).to.equal('Sie haben sich ausgewiesen');
    await until(() => el.shadowRoot!.activeElement?.localName === 'h2');
    expect(el.session.state.application!.answers['familyName']).to.deep.equal(familyName);
    await press(el, 'Neu ausweisen');
    el.session.open('person');
    await settled(el);
    el.session.open('identify');
    await until(() => heading(el) === 'Sie haben sich ausgewiesen', 'not left open');
  });

  for (const identified of [
    { status: 'cancelled' },
    { status: 'pending' },
    { status: 'failed', reason: 'provider' },
  ] as const)
    it(`says that nothing has changed, when somebody who is identified comes back: ${identified.status}`, async () => {
      const { el, said } = await backAtIdentity({ identifying: 'again', identified });
      await until(() => said().includes('Sie haben sich nicht neu ausgewiesen.'));
      expect(heading(el)).to.equal('Sie haben sich ausgewiesen');
      expect(el.session.state.application!.identity).to.deep.equal(identity);
    });

  it('names no method that the city does not offer any more', async () => {
    const { el, said } = await backAtIdentity({ identity: { ...identity, method: 'gone' } });
    expect(heading(el)).to.equal('Sie haben sich ausgewiesen');
    expect(said()).not.to.contain('Ausgewiesen mit');
  });

  it('sends people to the office with what is wrong in it, where nobody may type', async () => {
    const { identification } = wholeService;
    const el = await identified({
      ...wholeService,
      identification: { ...identification, manualFallback: false },
    });
    expect(el.shadowRoot!.textContent).to.contain(
      `Dann wenden Sie sich bitte an: ${wholeService.authority.name}`,
    );
    expect(el.shadowRoot!.textContent).not.to.contain('Selbst eingeben');
    expect(el.shadowRoot!.textContent).not.to.contain('prüft das Amt, wer Sie sind');
  });

  it('promises no check of who somebody is where none is made', async () => {
    const { identification } = wholeService;
    const el = await identified({
      ...wholeService,
      identification: { ...identification, minimumLevel: 'none' },
    });
    expect(el.shadowRoot!.textContent).to.contain('selbst eingeben');
    expect(el.shadowRoot!.textContent).not.to.contain('prüft das Amt, wer Sie sind');
  });

  /** The last screen of a service, with another result than a licence, which nobody asks for. */
  async function ended(
    result: Exclude<Result, { type: 'licence' }>,
    signed?: Receipt['signed'],
  ): Promise<ServiceElement> {
    const receipt = {
      ...{ caseNumber: 'HU-7', receivedAt: '2026-11-24T12:00:00Z' },
      ...(signed ? { signed } : {}),
    };
    const parties = partiesAt('licence', {
      receipt,
      payment: { status: 'none-due' },
    });
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${{ ...wholeService, result }}
        .parties=${parties}
      ></stadt-service>`,
    );
    await settled(el);
    await until(() => el.shadowRoot!.textContent.includes('HU-7'));
    expect(el.session.task.fault).to.equal(undefined);
    await expect(el).to.be.accessible();
    return el;
  }

  for (const type of ['notice', 'certificate'] as const)
    it(`ends with what happens next, where a ${type} comes later, and asks for no licence`, async () => {
      const next = { de: 'Es kommt in zwei Wochen mit der Post.' };
      const el = await ended({ type, next });
      const said = el.shadowRoot!.textContent;
      expect(said).to.contain('Ihr Antrag ist angekommen').and.to.contain('So geht es weiter');
      expect(said).to.contain(next.de);
      expect(said).not.to.contain('kein Bescheid');
      await press(el, 'Angaben von diesem Gerät löschen');
      expect(el.shadowRoot!.textContent).not.to.contain('Schein');
    });

  it('says that nothing follows, and speaks of no application, where something is only reported', async () => {
    const el = await ended({ type: 'receipt' });
    expect(el.shadowRoot!.textContent).to.contain('Ihre Angaben sind angekommen');
    expect(el.shadowRoot!.textContent).to.contain('es kommt kein Bescheid');
    expect(el.shadowRoot!.textContent).not.to.contain('Antrag');
    await press(el, 'Angaben von diesem Gerät löschen');
    expect(el.shadowRoot!.textContent).not.to.contain('Antrag');
  });

  it('shows the receipt that the city has signed, with what was sent; promises none that it has not', async () => {
    const signed = { code: 'ER1:0', content: '00', sent: '{"answers":{}}' };
    const el = await ended({ type: 'notice', next: { de: 'Es kommt.' } }, signed);
    const shown = el.shadowRoot!.querySelector('stadt-receipt')!.shadowRoot!;
    await until(() => shown.textContent.includes('Der Code beweist'));
    expect(await (await fetch(shown.querySelector('a')!.href)).text()).to.equal(signed.sent);
    const without = await ended({ type: 'notice', next: { de: 'Es kommt.' } });
    expect(without.shadowRoot!.querySelector('stadt-receipt')).to.equal(null);
  });

  it('says what else must be known of a report', async () => {
    const el = await ended({ type: 'receipt', next: { de: 'Melden Sie auch das Ende.' } });
    expect(el.shadowRoot!.textContent).to.contain('Melden Sie auch das Ende.');
  });
});
