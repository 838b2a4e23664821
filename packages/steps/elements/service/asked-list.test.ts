import { expect, fixture, html } from '@open-wc/testing';
import '@stadtkit/fields/stadt-add-another.js';
import '@stadtkit/fields/stadt-combobox-field.js';
import type { ComboboxField } from '@stadtkit/fields/elements/combobox-field.js';
import { until } from '../../../element/testing/until.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Parties } from '../../src/parties.js';
import type { Question, Service } from '../../src/service.js';
import { kindParties, smallService } from '../../src/session/session.fixtures.js';
import './neighbours.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';

const street: Question = {
  name: 'street',
  kind: 'combobox',
  label: { de: 'Straße' },
  purpose: { de: 'Für den Bescheid.' },
  legalBasis: 'Satzung',
  retention: 'P1Y',
  required: true,
  optionsFrom: { list: 'streets', asked: true },
};
const parties: Question = {
  name: 'parties',
  kind: 'add-another',
  label: { de: 'Feste' },
  entry: { de: 'Fest' },
  required: true,
  atMost: 3,
  questions: [street],
};
const heide = { value: '100', label: 'Heidestraße' };

describe('a question whose list the server is asked for', () => {
  const open = async (question: Question, more: Partial<Parties> = {}) => {
    const service: Service = {
      ...smallService,
      steps: smallService.steps.map((step) =>
        step.name === 'person' ? { ...step, questions: [question] } : step,
      ),
    };
    const el = await fixture<ServiceElement>(
      html`<stadt-service .service=${service} .parties=${kindParties(more)}></stadt-service>`,
    );
    el.wait = () => new Promise(() => undefined);
    await settled(el);
    await press(el, 'Jetzt beantragen');
    await until(() => field(el)?.querySelector('[role=combobox]'));
    return el;
  };
  const settled = async (el: ServiceElement) => {
    await until(() => !el.session.task.busy && el.session.state.application);
    await el.updateComplete;
  };
  const field = (el: ServiceElement) =>
    el.shadowRoot!.querySelector<ComboboxField>('stadt-combobox-field');
  const press = async (el: ServiceElement, name: string) => {
    [...el.shadowRoot!.querySelectorAll('button')]
      .find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name)!
      .click();
    await settled(el);
  };
  const heading = (el: ServiceElement) => el.shadowRoot!.querySelector('h2')?.textContent.trim();
  const goOn = (el: ServiceElement) =>
    until(async () => {
      if (heading(el) !== 'Stimmt alles?') await press(el, 'Weiter');
      return heading(el) === 'Stimmt alles?';
    }, 'all is right');
  const types = async (el: ServiceElement, text: string) => {
    const one = field(el)!;
    // No pause has to be waited for; nothing is too late.
    one.pace = {
      now: () => 0,
      wait: (after) => (after > 1000 ? new Promise(() => undefined) : Promise.resolve()),
    };
    const box = one.querySelector<HTMLInputElement>('[role=combobox]')!;
    box.focus();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return one;
  };
  const chooses = async (el: ServiceElement, text: string) => {
    const one = await types(el, text);
    await until(() => one.querySelector('[role=option]'));
    one.querySelector<HTMLElement>('[role=option]')!.click();
  };
  /** A server that remembers what it was asked. */
  function listening() {
    const asked: (readonly [list: string, text: string, language: Locale])[] = [];
    const lists: NonNullable<Parties['lists']> = {
      find: async (list, text, language) => {
        asked.push([list, text, language]);
        return { entries: [heide], total: 1 };
      },
    };
    return { asked, lists };
  }

  for (const [where, question, answer] of [
    ['by itself', street, heide],
    ['in an entry', parties, [{ street: heide }]],
  ] as const)
    it(`keeps the entry that was chosen ${where}, and the review says it`, async () => {
      const { asked, lists } = listening();
      const el = await open(question, { lists });
      await chooses(el, 'heidestr.');
      expect(asked).to.deep.equal([['streets', 'heidestr.', 'de']]);
      await goOn(el);
      expect(el.session.state.application!.answers[question.name]?.value).to.deep.equal(answer);
      expect(el.shadowRoot!.textContent).to.contain('Heidestraße');
      await press(el, 'Zurück');
      await until(() => field(el)?.querySelector('[role=combobox]'));
      expect(field(el)!.querySelector<HTMLInputElement>('[role=combobox]')!.value).to.equal(
        'Heidestraße',
      );
      await goOn(el);
      expect(el.session.state.application!.answers[question.name]?.value).to.deep.equal(answer);
      expect(asked.length, 'nothing is asked again').to.equal(1);
    });

  it('goes on with what was typed where no list can be asked', async () => {
    const el = await open(street);
    const one = await types(el, 'Heidestr.');
    await until(() =>
      one.querySelector('[data-count]')!.textContent.includes('nicht zu erreichen'),
    );
    await goOn(el);
    expect(el.session.state.application!.answers['street']?.value).to.deep.equal({
      label: 'Heidestr.',
    });
  });

  it('says an answer that the office did not find at its entry', async () => {
    const { lists } = listening();
    const problems = [
      { question: 'parties', code: 'not-in-list', data: { entry: 0, of: 'street' } },
    ] as const;
    const submission = { send: async () => ({ status: 'rejected', problems }) as const };
    const el = await open(parties, { lists, submission });
    await chooses(el, 'heidestr.');
    await goOn(el);
    await press(el, 'Antrag abschicken');
    await until(() => field(el));
    await until(() => field(el)!.textContent.includes('Das steht nicht in der Liste.'));
  });
});
