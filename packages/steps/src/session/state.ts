import type { Application } from '../application.js';
import type { QuestionProblem } from '../flow.js';
import type {
  EmailFailure,
  EmailState,
  FoundDraft,
  HandedLicence,
  IdentityOutcome,
  LicenceOutcome,
} from '../parties.js';
import type { EligibilityRule } from '../service.js';

/** How it stands with messages by e-mail. */
export interface KnownEmail {
  /** The id of the application that it is about. */
  readonly of: string;
  readonly state: EmailState;
  /** Why an address or a code was not taken. */
  readonly failed?: EmailFailure;
  /** The citizen has just ended it. */
  readonly ended?: boolean;
  /** All is deleted here, but the server could not be told. */
  readonly left?: boolean;
}

/** What is known in a session; a new object with each change. */
export interface SessionState {
  /** From the start page on. */
  readonly application: Application | undefined;
  /** A draft from a tab that was closed: the citizen is asked first. */
  readonly found: FoundDraft | undefined;
  /** What is shown as wrong. */
  readonly problems: readonly QuestionProblem[];
  /** Why this person cannot apply, while that is shown. */
  readonly refused: EligibilityRule | undefined;
  readonly identification: IdentityOutcome | undefined;
  /** What a step asks in between: how somebody identifies anew, whether all is to be deleted, or kept for later, or an address. */
  readonly aside: 'identify' | 'discard' | 'later' | 'email' | undefined;
  /** Until when the draft rests on this device (milliseconds since 1970); `none`: this browser keeps nothing. */
  readonly onDevice: number | 'none' | undefined;
  readonly licence: LicenceOutcome | undefined;
  /** Left out until it is known, and where nobody is told. */
  readonly email?: KnownEmail;
  /** The licences that are kept on this device. */
  readonly kept: readonly HandedLicence[];
  /** Address at which what is kept opens without a network. */
  readonly offline: string | undefined;
  /** What was sent from this browser and is not done. */
  readonly sent: readonly Application[];
  /** Whether what was sent can be opened again in this browser; undefined: nothing was sent yet. */
  readonly reachable: boolean | undefined;
  /** The end: asked what is to be kept, or done. */
  readonly ending: 'asked' | 'done' | undefined;
  /** What was shown here was deleted in another tab. */
  readonly deleted: boolean;
}

export const emptyState: SessionState = {
  application: undefined,
  found: undefined,
  problems: [],
  refused: undefined,
  identification: undefined,
  aside: undefined,
  onDevice: undefined,
  licence: undefined,
  kept: [],
  offline: undefined,
  sent: [],
  reachable: undefined,
  ending: undefined,
  deleted: false,
};

/** Whether a licence is kept on this device. */
export const isKept = ({ kept }: Pick<SessionState, 'kept'>, licence: HandedLicence): boolean =>
  kept.some((one) => one['code'] === licence['code']);

/** Whether something would be lost with the tab. */
export function isAtRisk(state: SessionState): boolean {
  const { application, reachable, licence, ending, onDevice } = state;
  if (!application || ending === 'done') return false;
  if (!application.receipt && typeof onDevice === 'number') return false;
  if (!application.receipt)
    return Object.values(application.answers).some(({ from }) => from === 'typed');
  return reachable === false && !(licence?.status === 'issued' && isKept(state, licence.licence));
}
