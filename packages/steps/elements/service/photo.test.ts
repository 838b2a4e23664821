import { expect, fixture, html } from '@open-wc/testing';
import '@stadtkit/fields/stadt-photo-field.js';
import { until } from '../../../element/testing/until.js';
import { choose, pdf, photo } from '../../../fields/elements/file-field/file-field.fixtures.js';
import { readJpeg } from '../../../kinds/src/jpeg.js';
import type { Answers, Application } from '../../src/application.js';
import { attachmentsOf } from '../../src/attachments.js';
import { newApplication } from '../../src/new-application.js';
import type { Parties } from '../../src/parties.js';
import { filesIn } from '../../src/question-kinds/files.js';
import type { Service } from '../../src/service.js';
import { kindParties, smallService } from '../../src/session/session.fixtures.js';
import { memoryAttachments } from './attachments.fixtures.js';
import './neighbours.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';

const service: Service = {
  ...smallService,
  steps: smallService.steps.map((step) =>
    step.name === 'person'
      ? {
          ...step,
          questions: [
            {
              name: 'portrait',
              kind: 'photo',
              label: { de: 'Passfoto' },
              hint: { de: 'Von vorn.' },
              purpose: { de: 'Für den Ausweis.' },
              legalBasis: 'Satzung',
              retention: 'P1Y',
              required: true,
            },
          ],
        }
      : step,
  ),
};

describe('a passport photo of a service', () => {
  const settled = async (el: ServiceElement) => {
    await until(() => !el.session.task.busy && el.session.state.application);
    await el.updateComplete;
  };
  const open = async (parties: Partial<Parties>) => {
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
  const field = (el: ServiceElement) => form(el).querySelector('stadt-photo-field')!;
  const press = async (el: ServiceElement, name: string) => {
    [...el.shadowRoot!.querySelectorAll('button')]
      .find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name)!
      .click();
    await settled(el);
  };
  const goOn = (el: ServiceElement) =>
    until(async () => {
      if (heading(el) !== 'Stimmt alles?') await press(el, 'Weiter');
      return heading(el) === 'Stimmt alles?';
    }, 'all is right');
  const answerOf = (el: ServiceElement) => el.session.state.application!.answers['portrait'];
  const takes = async (el: ServiceElement, file: File) => {
    choose(field(el).querySelector<HTMLInputElement>('[type=file]')!, file);
    await until(() => field(el).querySelector('[data-stage]'));
  };
  const cuts = async (el: ServiceElement, name: string) => {
    await takes(el, await photo(name, { width: 1200, height: 1600 }));
    await press(el, 'Ausschnitt übernehmen');
    await until(() => field(el).textContent.includes('Übertragen'));
  };

  /** Remembers what it is sent. */
  function listening() {
    const sent: File[] = [];
    const port = memoryAttachments();
    const remembers = async (file: File): Promise<string> => {
      sent.push(file);
      return port.open(file);
    };
    return { sent, parties: { attachments: () => ({ ...port, open: remembers }) } };
  }

  it('is cut, sent ahead, said in the review, and there again for whoever comes back', async () => {
    const { sent, parties } = listening();
    const el = await open(parties);
    await until(() => field(el).textContent.includes('Von vorn. Möglich: JPEG, PNG oder WebP, '));
    await takes(el, await photo('ich.jpeg', { width: 1200, height: 1600 }));
    await press(el, 'Weiter');
    await until(() => field(el).textContent.includes('drücken Sie „Ausschnitt übernehmen“'));
    expect([heading(el), sent.length]).to.deep.equal(['Ihre Daten', 0]);
    await press(el, 'Ausschnitt übernehmen');
    await until(() => field(el).textContent.includes('Übertragen'));
    await expect(el).to.be.accessible();
    await goOn(el);
    const kept = answerOf(el);
    const [file] = filesIn(kept?.value);
    expect(file).to.include({ name: 'ich.jpg', type: 'image/jpeg', size: String(sent[0]!.size) });
    expect(attachmentsOf(service, el.session.state.application!.answers)).to.deep.equal([file!.id]);
    const bytes = new Uint8Array(await sent[0]!.arrayBuffer());
    expect(readJpeg(bytes)).to.deep.equal({ width: 827, height: 1063, isPlain: true });
    const review = el.shadowRoot!.querySelector('stadt-check-answers')!;
    await until(() => review.textContent.includes('ich.jpg'));

    await press(el, 'Zurück');
    await until(() => heading(el) === 'Ihre Daten');
    await until(() => field(el).textContent.includes('ich.jpg'));
    await expect(el).to.be.accessible();
    await goOn(el);
    expect(answerOf(el)).to.deep.equal(kept);
    expect(sent.length).to.equal(1);
  });

  it('can be exchanged and removed by whoever comes back', async () => {
    const { parties } = listening();
    const el = await open(parties);
    await cuts(el, 'alt.jpg');
    await goOn(el);
    await press(el, 'Zurück');
    await until(() => field(el).querySelector('li'));
    await cuts(el, 'neu.jpg');
    await goOn(el);
    expect(filesIn(answerOf(el)?.value).map(({ name }) => name)).to.deep.equal(['neu.jpg']);
    await press(el, 'Zurück');
    await until(() => field(el).querySelector('li'));
    await press(el, 'Entfernen: neu.jpg');
    await until(() => !answerOf(el));
    await press(el, 'Weiter');
    await until(() => field(el).textContent.includes('Bitte wählen Sie ein Foto aus.'));
    expect(heading(el)).to.equal('Ihre Daten');
  });

  it('that the office refuses is asked for again, with what is wrong, and another goes on', async () => {
    const send: Parties['submission']['send'] = async () => ({
      status: 'rejected',
      problems: [
        {
          question: 'portrait',
          code: 'photo-too-small',
          data: { width: 300, height: 386, minWidth: 413, minHeight: 531 },
        },
      ],
    });
    const { parties } = listening();
    const el = await open({ ...parties, submission: { send } });
    await cuts(el, 'ich.jpg');
    await goOn(el);
    await press(el, 'Antrag abschicken');
    await until(() => heading(el) === 'Ihre Daten');
    await until(() => field(el).textContent.includes('Das Foto hat 300 × 386 Bildpunkte.'));
    await cuts(el, 'neu.jpg');
    await goOn(el);
    expect(filesIn(answerOf(el)?.value).map(({ name }) => name)).to.deep.equal(['neu.jpg']);
  });

  it('that is none never becomes an answer', async () => {
    const { sent, parties } = listening();
    const el = await open(parties);
    choose(field(el).querySelector<HTMLInputElement>('[type=file]')!, pdf('ich.pdf'));
    await until(() => field(el).textContent.includes('Möglich sind JPEG, PNG, WebP'));
    await press(el, 'Weiter');
    expect(heading(el)).to.equal('Ihre Daten');
    expect([answerOf(el), sent.length]).to.deep.equal([undefined, 0]);
  });

  for (const [what, value] of Object.entries<NonNullable<Answers[string]>['value']>({
    'a text': 'Siehe Anlage',
    'a PDF': [{ id: idOf(1), name: 'a.pdf', type: '', size: '20', sha512: 'a'.repeat(128) }],
    'two photos': [1, 2].map((nth) => ({
      ...{ id: idOf(nth), name: 'a.jpg', type: '', size: '20', sha512: 'a'.repeat(128) },
    })),
  }))
    it(`nobody is stuck who has a draft from when it asked for ${what}`, async () => {
      const application: Application = {
        ...newApplication(
          { ...smallService, version: '2026-07-01' },
          { id: idOf(0), key: 'k'.repeat(43) },
        ),
        answers: { portrait: { value, from: 'typed' } },
      };
      const { draft } = kindParties();
      const { parties } = listening();
      const find = async () => ({ application, from: 'tab' as const });
      const el = await open({ ...parties, draft: { ...draft, find } });
      await press(el, 'Weiter');
      await until(() => el.session.state.problems.length > 0);
      expect(heading(el)).to.equal('Ihre Daten');
      await cuts(el, 'neu.jpg');
      await goOn(el);
      expect(filesIn(answerOf(el)?.value).map(({ name }) => name)).to.deep.equal(['neu.jpg']);
    });
});

function idOf(nth: number): string {
  return `00000000-0000-4000-8000-00000000000${nth}`;
}
