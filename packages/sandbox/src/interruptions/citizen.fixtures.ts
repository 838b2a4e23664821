import type { Person } from '@stadtkit/services/analyse.js';
import { asked, type QuestionProblem } from '@stadtkit/steps/flow.js';
import type { Step } from '@stadtkit/steps/service.js';
import type { AnswerEntry, AnswerValue } from '../../../steps/src/answer-value.ts';
import { kindOf } from '../../../steps/src/question-kinds.ts';
import { answer, send } from '../../../steps/src/session/answering.ts';
import { errandsOf } from '../../../steps/src/session/errands.ts';
import { FileUpload } from '../../../fields/src/file-upload.ts';
import type { UploadPort } from '@stadtkit/fields/upload.js';
import { callbackOf, atIdProvider } from '../in-memory/id-provider.js';
import { answerOf, GUEST } from '../in-memory/prepared.js';
import { sampleFile } from '../in-memory/sample-file.js';
import { settled, type Browser, type Tab } from './browser.fixtures.js';

/** Somebody who goes through a service: what they press on each screen, and what they do at other parties. */
export class Citizen {
  readonly #browser: Browser;
  readonly #person: Person;
  readonly #files = new Map<string, AnswerValue>();
  /** Days by which what somebody plans has moved meanwhile. */
  #later = 0;

  constructor(browser: Browser, person: Person) {
    this.#browser = browser;
    this.#person = person;
  }

  /** Fills in what is asked on the screen that is shown. */
  async fills({ session }: Tab): Promise<void> {
    const { step, service } = session;
    if (!step || !service || !['questions', 'review'].includes(step.kind)) return;
    // A choice may bring more questions, so it is asked twice.
    for (const _ of ['first', 'then']) {
      const values = await this.#answers(session, step);
      session.happen({ kind: 'answered', step: step.name, values, stay: true });
    }
  }

  /** The main button of the screen that is shown; and what people then do elsewhere, until they are back. */
  async presses(tab: Tab): Promise<void> {
    const { session } = tab;
    const { step, service } = session;
    if (!step || !service) return;
    this.#putsRight(session.state.problems);
    const errands = errandsOf(session);
    const form = async () => ({ values: await this.#answers(session, step), problems: [] });
    switch (step.kind) {
      case 'start':
        session.open(service.steps[1]?.name ?? '');
        break;
      case 'identity':
        if (this.#person.application.typing) session.happen({ kind: 'typing' });
        else errands.identify(this.#method);
        break;
      case 'questions':
        answer(session, step, await form());
        break;
      case 'tasks':
      case 'fees':
        session.happen({ kind: 'answered', step: step.name, values: {} });
        break;
      case 'review':
        send(session, step, await form());
        break;
      case 'payment':
        if (isPaid(tab)) session.open(service.steps.at(-1)?.name ?? '');
        else errands.pay();
        break;
      case 'result':
        errands.office.look();
    }
    await settled(tab);
    await this.comesBack(tab);
  }

  /** From the party that the page sent them to. */
  async comesBack(tab: Tab): Promise<void> {
    const { elsewhere } = tab.session.state;
    if (elsewhere !== undefined) {
      await this.elsewhere(elsewhere);
      const errands = errandsOf(tab.session);
      if (tab.session.step?.kind === 'identity') errands.lookAtIdentity();
      else errands.lookAtPayment();
      await settled(tab);
    }
    if (tab.left === undefined) return;
    await this.elsewhere(tab.left);
    tab.load();
    await settled(tab);
  }

  /** Does what is to be done at another party. */
  async elsewhere(address: string): Promise<void> {
    const url = new URL(address);
    const { city } = this.#browser;
    const from = atIdProvider(url);
    if (from) {
      const identity = this.#person.application.identity;
      const said = callbackOf(from, 'confirm', identity ? GUEST : undefined);
      const callback = `${city.options.publicUrl}/identity/callback/${from.method}`;
      await this.#browser.request(new Request(callback + new URL(said.url).search));
    }
    const paying = city.payProvider.at(url);
    if (paying) city.payProvider.choose(paying.id, 'pay');
  }

  /** Whoever is told that a day is over chooses another one, and a lost file once more. */
  #putsRight(problems: readonly QuestionProblem[]): void {
    for (const { question, code } of problems) {
      if (code === 'date-too-early') this.#later = 60;
      if (code === 'file-lost') this.#files.delete(question);
    }
  }

  get #method(): string {
    const [first] = this.#browser.city.service.identification.methods;
    return this.#person.application.identity?.method ?? first?.name ?? '';
  }

  async #answers(
    { service, parties, state, now }: Tab['session'],
    step: Step,
  ): Promise<Record<string, AnswerValue | undefined>> {
    if (!service || !parties || !state.application) return {};
    const values: Record<string, AnswerValue | undefined> = {};
    for (const question of asked(service, step, state.application, now)) {
      const { name, kind } = question;
      values[name] = daysLater(answerOf(this.#person, name), this.#later);
      if (!kindOf(kind).files || values[name] === undefined) continue;
      if (!this.#files.has(name)) {
        const port = parties.attachments(state.application) as UploadPort;
        const upload = new FileUpload(sampleFile(question), port, () => undefined);
        await upload.run();
        const file = JSON.parse(upload.reference ?? '{}') as AnswerEntry;
        this.#files.set(name, [{ ...file }]);
      }
      values[name] = this.#files.get(name);
    }
    return values;
  }
}

/** The same answer, with its days moved; a birth stays where it was. */
function daysLater(value: AnswerValue | undefined, days: number): AnswerValue | undefined {
  if (value === undefined || days === 0) return value;
  const moved = JSON.stringify(value).replaceAll(/20[2-9]\d-\d\d-\d\d/g, (date) =>
    new Date(Date.parse(date) + days * 24 * 3_600_000).toISOString().slice(0, 10),
  );
  return JSON.parse(moved) as AnswerValue;
}

/** Whether nothing is to be paid any more. */
export const isPaid = ({ session }: Tab): boolean =>
  ['paid', 'none-due'].includes(session.state.application?.payment?.status ?? '');
