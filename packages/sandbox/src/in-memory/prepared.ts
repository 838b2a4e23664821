import type { Answer, Application } from '@stadtkit/steps/application.js';
import { asked, frontier, route } from '@stadtkit/steps/flow.js';
import { after, type Happening } from '@stadtkit/steps/happening.js';
import { newApplication } from '@stadtkit/steps/new-application.js';
import { newReplyKey } from '@stadtkit/steps/reply-key.js';
import type { EligibilityRule, Option, Service, Step } from '@stadtkit/steps/service.js';
import { questionsOf, type Found } from '@stadtkit/steps/sources.js';
import type { Person } from '@stadtkit/services/analyse.js';
import { personWith, type Person as IdPerson } from '../ausweis/persons.js';
import type { AnswerEntry, AnswerValue } from '../../../steps/src/answer-value.js';
import { kindOf } from '../../../steps/src/question-kinds.js';
import { FileUpload } from '../../../fields/src/file-upload.js';
import type { UploadPort } from '@stadtkit/fields/upload.js';
import { sampleFile } from './sample-file.js';
import { NOW, type City } from './city.js';
import { atIdProvider } from './id-provider.js';

type Answered = Readonly<Record<string, string | boolean>>;

/** What the citizen of the stories answers, where nobody else has answered. */
const usualAnswers: Answered = {
  givenNames: 'Ayşe',
  familyName: 'Müller-Łukasiewicz',
  birthDate: '1991-03-14',
  street: 'Am Stadtsee 12a',
  postalCode: '59999',
  place: 'Musterstadt',
  concern: 'first',
  examProof: 'code',
  examCode: 'FP26-7KQ4-M2XA',
  levyYears: '5',
  levyFrom: 'this',
  confirmed: true,
};

/** What opens the registers of the city. */
const opens: Readonly<Record<string, string>> = { examCode: 'FP26-7KQ4-M2XA' };

/** Where a prepared draft begins, and how the citizen got there. */
export interface Prepared {
  /** The lists that the service asks for while somebody types. */
  readonly lists?: Readonly<Record<string, readonly Option[]>>;
  readonly step: string;
  /** Who this is; the usual citizen when left out. */
  readonly person?: Person;
  /** What the usual citizen answers otherwise here. */
  readonly answers?: Answered;
  /** ISO date of the visit; the day of every story when left out. */
  readonly on?: string;
  /** What that person answers stands on the step, too. */
  readonly filled?: boolean;
  /** The citizen types the data instead of identifying. */
  readonly typing?: boolean;
  /** The tab was closed while the citizen was away; the draft rests in the locker. */
  readonly closed?: boolean;
  /** The citizen stands at the water with the licence. */
  readonly water?: boolean;
}

/** The one whom the ID provider knows besides those who always can identify. */
export const GUEST = 'guest';

/** What a person of an analysis answers to a question. */
export const answerOf = ({ application }: Person, name: string): AnswerValue | undefined =>
  opens[name] ?? application.answers[name]?.value;

/** Whom the ID provider must know. */
export function guestOf({ person }: Prepared): readonly IdPerson[] {
  const identity = person?.application.identity;
  return identity ? [personWith(GUEST, identity.level, identity.attributes)] : [];
}

/** What registers say about somebody: what makes their way. */
export function registersOf(
  service: Service,
  { person }: Prepared,
): Readonly<Record<string, Found>> {
  const found: Record<string, Record<string, string>> = {};
  for (const { name, register } of questionsOf(service)) {
    const value = person?.application.answers[name]?.value;
    if (register && typeof value === 'string')
      found[register.lookup] = { ...found[register.lookup], [register.gives]: value };
  }
  return found;
}

/** The steps that the usual citizen goes through, without what is only for others. */
export function usualSteps(service: Service): readonly Step[] {
  const typed = Object.entries(usualAnswers).map(([name, value]): [string, Answer] => [
    name,
    { value, from: 'typed' },
  ]);
  const application = newApplication(service, { id: '', key: '' });
  const today = new Date(NOW).toISOString().slice(0, 10);
  return route(service, { ...application, answers: Object.fromEntries(typed) }, { today });
}

/** A draft that has come as far as a step: made by really going there, with the parties of the city. */
export async function draftAt(
  city: City,
  {
    step,
    person,
    answers = {},
    filled = false,
    typing = person?.application.typing ?? false,
  }: Prepared,
): Promise<Application> {
  const { service, parties } = city;
  const way = new Way(city, person, answers);
  let draft = newApplication(service, { id: parties.newId(), key: parties.newKey() });
  for (let steps = 0; draft.at !== step && steps < service.steps.length; steps++)
    draft = await way.on(draft, typing);
  // The answers of that step are what a rule says no to, once the citizen goes on.
  if (refusalAt(service, step, person)) return way.on(draft, typing);
  return filled ? way.filled(draft) : draft;
}

/** The rule that says no to somebody on a step. */
export function refusalAt(
  service: Service,
  step: string,
  person: Person | undefined,
): EligibilityRule | undefined {
  if (person?.refusedBy === undefined) return undefined;
  const { application, today, refusedBy } = person;
  if (frontier(service, application, { today }).name !== step) return undefined;
  return service.eligibility.find(({ name }) => name === refusedBy);
}

/** The instant of a visit, in milliseconds: noon in Greenwich, the same day in Germany. */
export const instantOf = ({ on }: Prepared): number =>
  on === undefined ? NOW : Date.parse(`${on}T12:00:00Z`);

/** Goes from one step to the next, as a citizen does to whom nothing goes wrong. */
class Way {
  readonly #city: City;
  readonly #person: Person | undefined;
  readonly #answers: Answered;
  readonly #signal = new AbortController().signal;
  /** What was sent ahead, by question. */
  readonly #files = new Map<string, AnswerValue>();

  constructor(city: City, person: Person | undefined, answers: Answered) {
    this.#city = city;
    this.#person = person;
    this.#answers = answers;
  }

  /** What somebody answers to a question. */
  #answerTo(name: string): AnswerValue | undefined {
    return this.#files.get(name) ?? this.#said(name);
  }

  #said(name: string): AnswerValue | undefined {
    return this.#person
      ? answerOf(this.#person, name)
      : (this.#answers[name] ?? usualAnswers[name]);
  }

  async on(draft: Application, typing: boolean): Promise<Application> {
    const { service } = this.#city;
    const step = service.steps.find(({ name }) => name === draft.at);
    switch (step?.kind) {
      case 'start':
        return this.#happens(draft, { kind: 'opened', step: service.steps[1]?.name ?? '' });
      case 'identity':
        return typing ? this.#happens(draft, { kind: 'typing' }) : this.#identified(draft);
      case 'questions':
        return this.#answered(await this.#uploaded(draft, step), step);
      case 'tasks':
      case 'fees':
        return this.#happens(draft, { kind: 'answered', step: step.name, values: {} });
      case 'review':
        return this.#sent(this.#typed(draft, step));
      case 'payment':
        return this.#paid(draft);
      default:
        return draft;
    }
  }

  #happens(draft: Application, happening: Happening): Application {
    return after(this.#city.service, draft, happening, this.#now);
  }

  get #now() {
    return { today: new Date(this.#city.parties.now()).toISOString().slice(0, 10) };
  }

  async #identified(draft: Application): Promise<Application> {
    const { service, parties, identified } = this.#city;
    const identity = this.#person?.application.identity;
    const method = identity?.method ?? service.identification.methods[0]?.name ?? '';
    const request = { method, serviceId: service.id, applicationId: draft.id, returnUrl: '' };
    const { url, reference } = await parties.identity.open(request, this.#signal);
    const from = atIdProvider(new URL(url));
    if (from) await identified(from, 'confirm', identity ? GUEST : undefined);
    const outcome = await parties.identity.outcome(reference, this.#signal);
    if (outcome.status !== 'verified') throw new Error(`Not identified: ${outcome.status}.`);
    return this.#happens(draft, { kind: 'identified', identity: outcome.identity });
  }

  /** What somebody answers on the step where they are, which they have not left yet. */
  async filled(draft: Application): Promise<Application> {
    const step = this.#city.service.steps.find(({ name }) => name === draft.at);
    return step?.kind === 'questions'
      ? this.#typed(await this.#uploaded(draft, step), step)
      : draft;
  }

  /** Sends the files ahead that somebody answers with: as they stand in the answer, nobody has their bytes. */
  async #uploaded(draft: Application, step: Step): Promise<Application> {
    const port = this.#city.parties.attachments(draft) as UploadPort;
    for (const question of step.questions ?? []) {
      const { name, kind } = question;
      if (!kindOf(kind).files || this.#said(name) === undefined) continue;
      const file = sampleFile(question);
      const upload = new FileUpload(file, port, () => undefined);
      await upload.run();
      this.#files.set(name, [{ ...(JSON.parse(upload.reference ?? '{}') as AnswerEntry) }]);
    }
    return draft;
  }

  /** A choice may bring more questions, so it is asked twice. */
  #typed(draft: Application, step: Step): Application {
    const type = (before: Application): Application => {
      const questions = asked(this.#city.service, step, before, this.#now);
      const values = Object.fromEntries(questions.map(({ name }) => [name, this.#answerTo(name)]));
      return this.#happens(before, { kind: 'answered', step: step.name, values, stay: true });
    };
    return type(type(draft));
  }

  async #answered(draft: Application, step: Step): Promise<Application> {
    const typed = this.#typed(draft, step);
    let known = typed;
    for (const { name, by } of this.#city.service.lookups ?? []) {
      const key = typed.answers[by]?.value;
      if (!step.questions?.some((one) => one.name === by) || typeof key !== 'string') continue;
      const found = await this.#found(name, key);
      if (found) known = this.#happens(known, { kind: 'looked-up', lookup: name, key, found });
    }
    return this.#happens(known, { kind: 'answered', step: step.name, values: {} });
  }

  async #found(lookup: string, key: string): Promise<Found | undefined> {
    const outcome = await this.#city.parties.lookup.outcome(lookup, key, this.#signal);
    return outcome.status === 'found' ? outcome.found : undefined;
  }

  async #sent(draft: Application): Promise<Application> {
    const { service, parties } = this.#city;
    const keyed = this.#happens(draft, { kind: 'sending', replyKey: await newReplyKey() });
    const outcome = await parties.submission.send(service, keyed, this.#signal);
    if (outcome.status !== 'received') throw new Error(`Rejected: ${JSON.stringify(outcome)}`);
    return this.#happens(keyed, { kind: 'received', receipt: outcome.receipt });
  }

  async #paid(draft: Application): Promise<Application> {
    const { parties, payProvider } = this.#city;
    const away = await parties.payment.open(draft, '', this.#signal);
    if ('url' in away && away.url) {
      const transaction = payProvider.at(new URL(away.url));
      if (transaction) payProvider.choose(transaction.id, 'pay');
    }
    const state = await parties.payment.outcome(draft, this.#signal);
    return this.#happens(draft, { kind: 'payment', state });
  }
}
