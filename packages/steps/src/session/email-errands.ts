import type { Locale } from '@stadtkit/kinds/locale.js';
import type { EmailFailure, EmailOutcome, EmailParty } from '../parties.js';
import type { Application } from '../application.js';
import type { Run } from './run.js';

/** How the fields are called in which an address and a code are typed. */
export const ADDRESS = 'emailAddress';
export const CODE = 'emailCode';

/** Where a failure is put right. */
const fieldOf = (reason: EmailFailure): string =>
  reason === 'wrong-code' || reason === 'expired' || reason === 'too-many-tries' ? CODE : ADDRESS;

/** Whether people can be told by e-mail, and are. Nobody waits for that: what cannot be asked is not offered. */
export function lookAtEmail(run: Run): void {
  const { service, parties } = run;
  const { application, email } = run.state;
  if (!service?.email || !parties?.email || !application?.receipt) return;
  if (email?.of === application.id) return;
  const { id: of } = application;
  void parties
    .email()
    .then((party) => party.state(application, new AbortController().signal))
    .then(
      (state) => {
        if (state && run.state.application?.id === of) run.set({ email: { of, state } });
      },
      () => undefined,
    );
}

/** Has a code sent to an address. */
export function giveEmail(run: Run, address: string, language: Locale): void {
  const page = run.screen.returnUrl();
  ask(run, (party, ...how) => party.ask(how[0], { address, language, page }, how[1]));
}

export function confirmEmail(run: Run, code: string): void {
  ask(run, (party, application, signal) => party.confirm(application, code, signal));
}

/** Back to the address; what was sent to the one before counts until another code is sent. */
export function anotherEmail(run: Run): void {
  const { email } = run.state;
  if (email) run.set({ email: { of: email.of, state: { status: 'none' } }, problems: [] });
  run.screen.attend('heading');
}

/** Ends it with one press, wherever somebody is. */
export function endEmail(run: Run): void {
  ask(
    run,
    async (party, application, signal) => {
      await party.end(application, signal);
      return { status: 'none' };
    },
    true,
  );
}

function ask(
  run: Run,
  what: (party: EmailParty, application: Application, signal: AbortSignal) => Promise<EmailOutcome>,
  ends = false,
): void {
  run.task.do(async (signal) => {
    const { parties } = run;
    const { application } = run.state;
    if (!application || !parties?.email) return;
    const outcome = await what(await parties.email(), application, signal);
    const { id: of } = application;
    if (outcome.status === 'failed') {
      const { reason } = outcome;
      run.set({ email: { state: { status: 'none' }, ...run.state.email, of, failed: reason } });
      run.show([{ question: fieldOf(reason), code: 'code-not-valid' }]);
      return;
    }
    const aside = ends ? undefined : 'email';
    run.set({
      email: { of, state: outcome, ...(ends ? { ended: true } : {}) },
      aside,
      problems: [],
    });
    run.screen.attend('heading');
  });
}

/**
 * Whoever is done gets no e-mails any more, and nobody waits for that: what is to be deleted here is deleted also where the
 * network stands still. If the server cannot be told, the last screen says so.
 */
export function endWithAll(run: Run): void {
  const { service, parties } = run;
  const { application, email } = run.state;
  if (!service?.email || !parties?.email || !application?.receipt) return;
  if (email?.of === application.id && email.state.status === 'none') return;
  void parties
    .email()
    .then((party) => party.end(application, new AbortController().signal))
    .catch(() => {
      if (email) run.set({ email: { ...email, left: true } });
    });
}
