import { expect, fixture, html } from '@open-wc/testing';
import '@stadtkit/fields/stadt-file-field.js';
import '@stadtkit/fields/stadt-yes-no.js';
import { until } from '../../../element/testing/until.js';
import { choose, pdf } from '../../../fields/elements/file-field/file-field.fixtures.js';
import type { Answers, Application } from '../../src/application.js';
import { attachmentsOf } from '../../src/attachments.js';
import { submissionOf } from '../../src/flow.js';
import { newApplication } from '../../src/new-application.js';
import type { Parties } from '../../src/parties.js';
import { filesIn, type FileAnswer } from '../../src/question-kinds/files.js';
import type { Question, Service } from '../../src/service.js';
import { kindParties, smallService } from '../../src/session/session.fixtures.js';
import { memoryAttachments } from './attachments.fixtures.js';
import './neighbours.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';

const asks = (more: Partial<Question> = {}): Question => ({
  name: 'file',
  kind: 'file',
  label: { de: 'Nachweis' },
  purpose: { de: 'Für den Bescheid.' },
  legalBasis: 'Satzung',
  retention: 'P1Y',
  required: true,
  types: ['pdf'],
  maxBytes: 1000,
  ...more,
});
const serviceWith = (...questions: readonly Question[]): Service => ({
  ...smallService,
  steps: smallService.steps.map((step) => (step.name === 'person' ? { ...step, questions } : step)),
});
const stored = (nth: number, ending: string, size = 20): FileAnswer => ({
  id: `00000000-0000-4000-8000-10000000000${nth}`,
  name: `alt-${nth}.${ending}`,
  type: '',
  size: String(size),
  sha512: 'a'.repeat(128),
});

describe('files of a service', () => {
  const settled = async (el: ServiceElement) => {
    await until(() => !el.session.task.busy && el.session.state.application);
    await el.updateComplete;
  };
  const open = async (service: Service, parties: Partial<Parties>) => {
    const el = await fixture<ServiceElement>(
      html`<stadt-service .service=${service} .parties=${kindParties(parties)}></stadt-service>`,
    );
    el.wait = () => new Promise(() => undefined);
    await settled(el);
    await press(el, 'Jetzt beantragen');
    await until(() => form(el));
    return el;
  };
  const form = (el: ServiceElement) => el.shadowRoot!.querySelector('form')!;
  const heading = (el: ServiceElement) => el.shadowRoot!.querySelector('h2')?.textContent.trim();
  const field = (el: ServiceElement) => form(el).querySelector('stadt-file-field')!;
  const isAsked = (el: ServiceElement) => form(el).querySelector('stadt-file-field') !== null;
  const control = (el: ServiceElement) => field(el).querySelector<HTMLInputElement>('[type=file]')!;
  const press = async (el: ServiceElement, name: string) => {
    [...el.shadowRoot!.querySelectorAll('button')]
      .find((one) => one.textContent.trim() === name)!
      .click();
    await settled(el);
  };
  const goOn = (el: ServiceElement) =>
    until(async () => {
      if (heading(el) !== 'Stimmt alles?') await press(el, 'Weiter');
      return heading(el) === 'Stimmt alles?';
    }, 'all is right');
  const filesOf = (el: ServiceElement) =>
    filesIn(el.session.state.application!.answers['file']?.value).map(({ name }) => name);
  const sentOf = (el: ServiceElement) => {
    const { service, state } = el.session;
    const now = { today: '2026-11-24' };
    return attachmentsOf(service!, submissionOf(service!, state.application!, now).answers);
  };

  /** What somebody left who was here when the definition asked for something else. */
  const draftOf = (value: NonNullable<Answers[string]>['value']): Partial<Parties> => {
    const application: Application = {
      ...newApplication(
        { ...smallService, version: '2026-07-01' },
        { id: '00000000-0000-4000-8000-000000000000', key: 'k'.repeat(43) },
      ),
      answers: { file: { value, from: 'typed' } },
    };
    const { draft } = kindParties();
    return { draft: { ...draft, find: async () => ({ application, from: 'tab' }) } };
  };

  for (const [what, value] of Object.entries({
    'fewer files': [stored(1, 'pdf'), stored(2, 'pdf'), stored(3, 'pdf')],
    'another type': [stored(1, 'docx')],
    'smaller files': [stored(1, 'pdf', 5000)],
    'a file, and no text': 'Siehe Anlage',
    'files that are none': [{ name: 'x' }],
  }))
    it(`nobody is stuck who has a draft from when it did not ask for ${what}`, async () => {
      const kept = typeof value === 'string' ? value : value.map((one) => ({ ...one }));
      const port = memoryAttachments();
      const parties = { ...draftOf(kept), attachments: () => port };
      const el = await open(serviceWith(asks()), parties);
      await press(el, 'Weiter');
      await until(() => el.session.state.problems.length > 0);
      expect(heading(el)).to.equal('Ihre Daten');
      choose(control(el), pdf('neu.pdf'));
      await until(() => field(el).textContent.includes('Übertragen'));
      await goOn(el);
      expect(filesOf(el)).to.deep.equal(['neu.pdf']);
    });

  it('whoever goes on at once is held until the file is there, and then goes on with it', async () => {
    let arrive = (): void => undefined;
    const arrives = new Promise<undefined>((resolve) => (arrive = () => resolve(undefined)));
    const port = { ...memoryAttachments(), send: () => arrives };
    const el = await open(serviceWith(asks()), { attachments: () => port });
    choose(control(el), pdf('neu.pdf'));
    await press(el, 'Weiter');
    expect(heading(el)).to.equal('Ihre Daten');
    expect(filesOf(el)).to.deep.equal([]);
    arrive();
    await until(() => field(el).textContent.includes('Übertragen'));
    await goOn(el);
    expect(filesOf(el)).to.deep.equal(['neu.pdf']);
  });

  it('a file of a question that is not asked any more is not sent, and is there again when it is', async () => {
    const port = memoryAttachments();
    const more: Question = { ...asks(), name: 'more', kind: 'yes-no', label: { de: 'Mehr?' } };
    const { types: _, maxBytes: __, ...yesNo } = more;
    const when = { answer: 'more', is: true };
    const el = await open(serviceWith(yesNo, asks({ when })), { attachments: () => port });
    const say = (answer: string) =>
      form(el).querySelector<HTMLInputElement>(`[name=more][value=${answer}]`)!.click();
    say('yes');
    await until(() => isAsked(el));
    choose(control(el), pdf('neu.pdf'));
    await until(() => field(el).textContent.includes('Übertragen'));
    await until(() => filesOf(el).length === 1);
    expect(sentOf(el).length).to.equal(1);
    say('no');
    await until(() => !isAsked(el));
    await goOn(el);
    expect(sentOf(el)).to.deep.equal([]);
    expect(el.shadowRoot!.textContent).not.to.contain('neu.pdf');
    await press(el, 'Zurück');
    await until(() => form(el).querySelector('[name=more]'));
    say('yes');
    await until(() => isAsked(el) && field(el).textContent.includes('neu.pdf'));
    await goOn(el);
    expect(sentOf(el).length).to.equal(1);
  });

  it('one that was on its way when its question went is deleted where it lay', async () => {
    const forgotten: string[] = [];
    const port = {
      ...memoryAttachments(),
      send: (_: string, __: Blob, ___: number, { signal }: { signal: AbortSignal }) =>
        new Promise<undefined>((_, reject) =>
          signal.addEventListener('abort', () => reject(new Error('left'))),
        ),
      forget: async (reference: string) => void forgotten.push(reference),
    };
    const el = await open(serviceWith(asks({ required: false })), { attachments: () => port });
    choose(control(el), pdf('neu.pdf'));
    await until(() => field(el).querySelector('progress'));
    await press(el, 'Zurück');
    await until(() => forgotten.length === 1);
    expect(filesOf(el)).to.deep.equal([]);
  });
});
