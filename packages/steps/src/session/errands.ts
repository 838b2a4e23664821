import { lostFiles } from '../attachments.js';
import { asked, type QuestionProblem } from '../flow.js';
import { questionsOf } from '../sources.js';
import { Fault, type HandedLicence } from '../parties.js';
import { newReplyKey } from '../reply-key.js';
import type { Step } from '../service.js';
import { after } from '../happening.js';
import { endWithAll, lookAtEmail } from './email-errands.js';
import type { Run } from './run.js';
import { Lifetime } from './lifetime.js';
import { unshareSent } from './sharing.js';
import { isKept } from './state.js';
import { OfficeErrands } from './office-errands.js';
import { identificationCame, isWaitingPayment, paymentCame, Waiting } from './waiting.js';

/** What a session asks other parties for. */
export class Errands {
  readonly #run: Run;
  readonly #waiting: Waiting;
  readonly #lifetime: Lifetime;

  /** What comes after sending. */
  readonly office: OfficeErrands;

  constructor(run: Run) {
    this.#run = run;
    this.#waiting = new Waiting(run);
    this.#lifetime = new Lifetime(run);
    this.office = new OfficeErrands(run, this.#waiting);
  }

  /** What others say about the step that is shown. */
  look(): void {
    const { step, state } = this.#run;
    this.#lifetime.begin();
    if (step?.kind === 'identity' && state.application?.identifying) this.lookAtIdentity();
    if (step?.kind === 'payment' || step?.kind === 'result') lookAtEmail(this.#run);
    if (step?.kind === 'payment') this.lookAtPayment();
    if (step?.kind === 'result') this.office.look();
  }

  identify(method: string): void {
    const run = this.#run;
    run.task.do(async (signal) => {
      const { service, parties } = run;
      const { application } = run.state;
      if (!service || !parties || !application) return;
      const request = {
        method,
        serviceId: service.id,
        applicationId: application.id,
        returnUrl: run.screen.returnUrl(),
      };
      const { url, reference } = await parties.identity.open(request, signal);
      run.happen({ kind: 'identifying', reference });
      const draft = run.state.application ?? application;
      const isHandedOver = await parties.draft.handOver(draft, signal);
      this.#goTo(url, 'identity', isHandedOver);
    });
  }

  /** To another party; beside this page, where this page would lose everything when it is left. */
  #goTo(url: string, step: 'identity' | 'payment', isKept: boolean | undefined): void {
    const run = this.#run;
    if (isKept === true || run.parties?.draft.keeps === true) {
      run.screen.leave(url);
      return;
    }
    run.set({ elsewhere: url });
    run.screen.attend('heading');
    this.#waiting.begin(step);
  }

  /** The citizen stays identified for longer. */
  extend(): void {
    this.#lifetime.extend();
  }

  lookAtIdentity(): void {
    const run = this.#run;
    run.task.do(async (signal) => {
      const reference = run.state.application?.identifying;
      if (!run.parties || reference === undefined) return;
      const outcome = await run.parties.identity.outcome(reference, signal);
      identificationCame(run, outcome);
      if (outcome.status === 'pending') return;
      // Nobody waits for that.
      if (run.state.application) void run.parties.draft.takeBack(run.state.application);
    });
  }

  /** Asks the registers that are opened in this step, and that have said nothing yet; then goes on. */
  lookUp(step: Step, then: () => void): void {
    const run = this.#run;
    const { service, parties } = run;
    const { application } = run.state;
    if (!service || !application || !parties) return;
    const typed = asked(service, step, application, run.now).map(({ name }) => name);
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
    run.task.do(async (signal) => {
      const unknown: QuestionProblem[] = [];
      for (const { name: lookup, by } of open) {
        const key = application.answers[by]?.value;
        if (typeof key !== 'string') continue;
        const outcome = await parties.lookup.outcome(lookup, key, signal);
        if (outcome.status === 'found')
          run.happen({ kind: 'looked-up', lookup, key, found: outcome.found });
        else unknown.push({ question: by, code: 'code-not-valid' });
      }
      if (unknown.length > 0) run.show(unknown);
      else then();
    });
  }

  send(): void {
    const run = this.#run;
    run.task.do(async (signal) => {
      // Before it leaves: whatever is sent again, because an answer was lost, is sent with the same key.
      if (run.state.application && !run.state.application.replyKey)
        run.happen({ kind: 'sending', replyKey: await newReplyKey() });
      const { service, parties } = run;
      const { application } = run.state;
      if (!service || !application || !parties) return;
      const outcome = await parties.submission.send(service, application, signal);
      if (outcome.status === 'received') {
        const received = { kind: 'received', receipt: outcome.receipt } as const;
        // Kept before it is shown: whoever sees that it arrived may close the page.
        await run.keepSent(after(service, application, received, run.now));
        run.happen(received);
        return;
      }
      if (outcome.status === 'outdated')
        throw new Fault('outdated', 'Another version is in force.');
      const problems =
        outcome.status === 'rejected'
          ? outcome.problems
          : lostFiles(service, application, outcome.attachments);
      if (problems.length === 0) throw new Fault('nonsense', 'Nobody asked for these files.');
      // Back to the review from where it is put right, as after a change.
      run.changing = run.step?.name;
      run.happen({ kind: 'rejected', problems });
      const rule = problems.find(({ code }) => code === 'refused')?.data?.['rule'];
      const no = service.eligibility.find(({ name }) => name === rule);
      if (no) run.refuse(no);
      else run.show(problems);
    });
  }

  pay(): void {
    const run = this.#run;
    run.task.do(async (signal) => {
      const { parties } = run;
      const { application } = run.state;
      if (!application || !parties) return;
      const answer = await parties.payment.open(application, run.screen.returnUrl(), signal);
      if ('status' in answer) {
        run.happen({ kind: 'payment', state: answer });
        return;
      }
      run.happen({ kind: 'payment', state: { status: 'open', ...answer } });
      this.#goTo(answer.url, 'payment', run.state.reachable);
    });
  }

  lookAtPayment(): void {
    const run = this.#run;
    run.task.do(async (signal) => {
      if (!run.state.application || !run.parties) return;
      const state = await run.parties.payment.outcome(run.state.application, signal);
      paymentCame(run, state);
      if (isWaitingPayment(state)) this.#waiting.begin('payment');
    });
  }

  /** Keeps the draft on this device, to go on later, or no longer. */
  keepOnDevice(isKept: boolean): void {
    const run = this.#run;
    run.task.do(async () => {
      const { application } = run.state;
      if (!application || !run.parties) return;
      const { draft } = run.parties;
      if (!isKept) await draft.leaveDevice(application);
      const onDevice = isKept ? ((await draft.keepOnDevice(application)) ?? 'none') : undefined;
      run.set({ onDevice });
      run.screen.attend('heading');
    });
  }

  /** The citizen is done. What was not kept is not deleted unasked. */
  finish(): void {
    const run = this.#run;
    const { outcome, ending } = run.state;
    const isSafe = outcome?.status === 'issued' && isKept(run.state, outcome.licence);
    if (!isSafe && ending !== 'asked') run.end('asked');
    else this.#end();
  }

  keepAndFinish(licence: HandedLicence): void {
    const run = this.#run;
    run.task.do(async () => {
      if (!run.parties) return;
      await run.parties.licence.keep(licence);
      await run.showKept();
      run.task.afterwards(() => {
        this.#end();
      });
    });
  }

  #end(): void {
    const run = this.#run;
    run.task.do(async () => {
      if (!run.state.application || !run.parties) return;
      endWithAll(run);
      await unshareSent(run);
      await run.parties.draft.remove(run.state.application);
      run.end('done');
      run.screen.done();
    });
  }
}

const all = new WeakMap<Run, Errands>();

/** The errands of a session. */
export function errandsOf(run: Run): Errands {
  const errands = all.get(run) ?? new Errands(run);
  all.set(run, errands);
  return errands;
}
