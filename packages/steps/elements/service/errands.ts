import { asked, type QuestionProblem } from '../../src/flow.js';
import { questionsOf } from '../../src/sources.js';
import { Fault, type HandedLicence } from '../../src/parties.js';
import type { Step } from '../../src/service.js';
import { after } from '../../src/happening.js';
import { changeKept, isKept, keepSent, showKept } from './beginning.js';
import { ServiceDoneEvent } from './events.js';
import type { ServiceElement } from './service.js';
import { isWaitingPayment, Waiting } from './waiting.js';

/** What the service element asks other parties for. */
export class Errands {
  readonly #of: ServiceElement;
  readonly #waiting: Waiting;

  constructor(of: ServiceElement) {
    this.#of = of;
    this.#waiting = new Waiting(of);
  }

  /** What others say about the step that is shown. */
  look(): void {
    const { step, service, application } = this.#of;
    if (step?.kind === 'identity' && application?.identifying) this.lookAtIdentity();
    if (step?.kind === 'payment') this.lookAtPayment();
    if (step?.kind === 'result' && service?.result.type === 'licence') this.lookAtLicence();
  }

  identify(method: string): void {
    const of = this.#of;
    of.work.do(async (signal) => {
      const { service, parties, application } = of;
      if (!service || !parties || !application) return;
      const request = {
        method,
        serviceId: service.id,
        applicationId: application.id,
        returnUrl: of.returnUrl ?? here(),
      };
      const { url, reference } = await parties.identity.open(request, signal);
      of.happen({ kind: 'identifying', reference });
      if (of.application) await parties.draft.handOver(of.application, signal);
      of.leave(url);
    });
  }

  lookAtIdentity(): void {
    const of = this.#of;
    of.work.do(async (signal) => {
      const reference = of.application?.identifying;
      if (!of.parties || reference === undefined) return;
      const outcome = await of.parties.identity.outcome(reference, signal);
      of.identification = outcome;
      if (outcome.status === 'pending') return;
      if (outcome.status === 'verified')
        of.happen({ kind: 'identified', identity: outcome.identity });
      else of.happen({ kind: 'not-identified' });
      // Nobody waits for that.
      if (of.application) void of.parties.draft.takeBack(of.application);
    });
  }

  /** Asks the registers that are opened in this step, and that have said nothing yet; then goes on. */
  lookUp(step: Step, then: () => void): void {
    const of = this.#of;
    const { service, application, parties } = of;
    if (!service || !application || !parties) return;
    const typed = asked(service, step, application, of.circumstances).map(({ name }) => name);
    const isSilent = (lookup: string): boolean =>
      questionsOf(service).some(
        ({ register, name }) => register?.lookup === lookup && !application.answers[name],
      );
    const open = (service.lookups ?? []).filter(
      ({ name, by }) => typed.includes(by) && application.answers[by] && isSilent(name),
    );
    if (open.length === 0) {
      then();
      return;
    }
    of.work.do(async (signal) => {
      const unknown: QuestionProblem[] = [];
      for (const { name: lookup, by } of open) {
        const key = application.answers[by]?.value;
        if (typeof key !== 'string') continue;
        const outcome = await parties.lookup.outcome(lookup, key, signal);
        if (outcome.status === 'found')
          of.happen({ kind: 'looked-up', lookup, key, found: outcome.found });
        else unknown.push({ question: by, code: 'code-not-valid' });
      }
      if (unknown.length > 0) of.show(unknown);
      else then();
    });
  }

  send(): void {
    const of = this.#of;
    of.work.do(async (signal) => {
      const { service, application, parties } = of;
      if (!service || !application || !parties) return;
      const outcome = await parties.submission.send(service, application, signal);
      if (outcome.status === 'received') {
        const received = { kind: 'received', receipt: outcome.receipt } as const;
        // Kept before it is shown: whoever sees that it arrived may close the page.
        await keepSent(of, after(service, application, received, of.circumstances));
        of.happen(received);
        return;
      }
      if (outcome.status === 'outdated')
        throw new Fault('outdated', 'Another version is in force.');
      of.happen({ kind: 'rejected', problems: outcome.problems });
      const rule = outcome.problems.find(({ code }) => code === 'refused')?.data?.['rule'];
      const no = service.eligibility.find(({ name }) => name === rule);
      if (no) of.refuse(no);
      else of.show(outcome.problems);
    });
  }

  pay(): void {
    const of = this.#of;
    of.work.do(async (signal) => {
      const { application, parties } = of;
      if (!application || !parties) return;
      const answer = await parties.payment.open(application, of.returnUrl ?? here(), signal);
      if ('status' in answer) {
        of.happen({ kind: 'payment', state: answer });
        return;
      }
      of.happen({ kind: 'payment', state: { status: 'open', ...answer } });
      of.leave(answer.url);
    });
  }

  lookAtPayment(): void {
    const of = this.#of;
    of.work.do(async (signal) => {
      if (!of.application || !of.parties) return;
      const state = await of.parties.payment.outcome(of.application, signal);
      of.happen({ kind: 'payment', state });
      if (isWaitingPayment(state)) this.#waiting.begin('payment');
    });
  }

  lookAtLicence(): void {
    const of = this.#of;
    of.work.do(async (signal) => {
      if (!of.application || !of.parties) return;
      of.licence = await of.parties.licence.outcome(of.application, signal);
      if (of.licence.status === 'waiting') this.#waiting.begin('result');
    });
  }

  keep(licence: HandedLicence): void {
    changeKept(this.#of, (licences) => licences.keep(licence));
  }

  /** The citizen is done. What was not kept is not deleted unasked. */
  finish(): void {
    const of = this.#of;
    const isSafe = of.licence?.status === 'issued' && isKept(of, of.licence.licence);
    if (!isSafe && of.ending !== 'asked') of.end('asked');
    else this.#end();
  }

  keepAndFinish(licence: HandedLicence): void {
    const of = this.#of;
    of.work.do(async () => {
      if (!of.parties) return;
      await of.parties.licence.keep(licence);
      await showKept(of);
      of.work.afterwards(() => {
        this.#end();
      });
    });
  }

  #end(): void {
    const of = this.#of;
    of.work.do(async () => {
      if (!of.application || !of.parties) return;
      await of.parties.draft.remove(of.application);
      of.end('done');
      of.dispatchEvent(new ServiceDoneEvent());
    });
  }
}

/** The errands of a service element. */
export const errandsOf = (of: ServiceElement): Errands => (of.errands ??= new Errands(of));

/** This page, where the citizen comes back to; in some CMSes only the query says which one it is (`/?page_id=7`). */
const here = (): string => location.origin + location.pathname + location.search;
