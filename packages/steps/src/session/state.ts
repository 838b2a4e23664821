import type { Application } from '../application.js';
import type { QuestionProblem } from '../flow.js';
import type { FileTrouble, MovedDraft } from '../other-device.js';
import type {
  EmailFailure,
  EmailState,
  FoundDraft,
  HandedLicence,
  IdentityOutcome,
} from '../parties.js';
import type { ResultOutcome } from '../result-outcome.js';
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
  /** What became of the last attempt to identify; `lapsed`: an identity is over. */
  readonly identification: IdentityOutcome | { readonly status: 'lapsed' } | undefined;
  /** The identity ends soon: it can be extended, or not any more. */
  readonly endsSoon: 'extendable' | 'for good' | undefined;
  /**
   * What a step asks in between: how somebody identifies anew, whether all is to be deleted, kept for later or for another
   * device, or taken back; on the start page, what was kept for this one.
   */
  readonly aside:
    'identify' | 'discard' | 'later' | 'other-device' | 'saved' | 'withdraw' | 'email' | undefined;
  /** The file and the code for another device, while they are shown. */
  readonly moved?: MovedDraft | undefined;
  /** The code that opens what was sent from another device, while it is shown. */
  readonly sharedCode?: string | undefined;
  /** Somebody is done, but the gateway could not be told that no code is to open it. */
  readonly stillShared?: boolean | undefined;
  /** Whether the code could be copied, once that was tried. */
  readonly copied?: boolean | undefined;
  /** What came of opening something that was kept on another device. */
  readonly opening?: Opening | undefined;
  /**
   * Until when the draft rests on this device (milliseconds since 1970); `none`: this browser keeps nothing; `stale`: it does
   * not take what was changed last.
   */
  readonly onDevice: number | 'none' | 'stale' | undefined;
  /** Address of the party where the citizen goes on beside this page, since nothing would be kept if they left it. */
  readonly elsewhere: string | undefined;
  /** What became of it at the office. `tooLate`: what the citizen sent last, the office does not take any more. */
  readonly outcome: (ResultOutcome & { readonly tooLate?: 'answer' | 'withdrawal' }) | undefined;
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

/** Why nothing opens: by file and code, or by case number and code. */
export type OpeningTrouble =
  | FileTrouble
  | 'no-file'
  | 'no-number'
  | 'no-code-of-number'
  | 'unknown'
  | 'other-service-of-number';

/** What came of opening what was kept on another device: what is wrong, or what the citizen is asked before. */
export type Opening =
  | { readonly wrong: OpeningTrouble }
  | {
      readonly application: Application;
      /** The form was changed meanwhile. */
      readonly isCarriedOver: boolean;
      /** Something that was begun in this tab would be gone. */
      readonly replaces: boolean;
    };

export const emptyState: SessionState = {
  application: undefined,
  found: undefined,
  problems: [],
  refused: undefined,
  identification: undefined,
  endsSoon: undefined,
  aside: undefined,
  onDevice: undefined,
  elsewhere: undefined,
  outcome: undefined,
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
  const { application, reachable, outcome, ending, onDevice } = state;
  if (!application || ending === 'done') return false;
  if (!application.receipt && typeof onDevice === 'number') return false;
  if (!application.receipt)
    return Object.values(application.answers).some(({ from }) => from === 'typed');
  return reachable === false && !(outcome?.status === 'issued' && isKept(state, outcome.licence));
}
