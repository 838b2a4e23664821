/** What the issuer hands over. Opaque to the flow: it is given to `<stadt-licence>` as it came. */
export type HandedLicence = Readonly<Record<string, string>>;

/**
 * What became of an application at the office. `message` is what a clerk wrote: on its way a compact JWE (RFC 7516) that
 * only the browser of the citizen can open, there the text. Without one, the office could not write it, or this browser cannot
 * read it: then the citizen is told to ask.
 */
export type ResultOutcome =
  /** `answered`: ISO instant at which the answer to the office’s last question came in. */
  | {
      readonly status: 'waiting';
      readonly on: 'payment' | 'office' | 'issuer';
      readonly answered?: string;
    }
  /** The office asks something back. `on` and `until`: ISO dates in Germany, of the question and for the answer. */
  | {
      readonly status: 'asked';
      readonly question: string;
      readonly on: string;
      readonly until: string;
      readonly message?: string;
    }
  | { readonly status: 'issued'; readonly licence: HandedLicence }
  /** The office has said no. `message`: why, and what can be done against it. */
  | { readonly status: 'refused'; readonly on: string; readonly message?: string }
  /** The office has said yes, where that is no licence. */
  | { readonly status: 'decided'; readonly on: string; readonly message?: string }
  /** The citizen has taken it back. */
  | { readonly status: 'withdrawn'; readonly on: string };

/** What became of an answer to the office: it has it, or it does not ask that any more. */
export type ReplyOutcome = { readonly status: 'taken' | 'over' };

/** What became of a withdrawal: the office does not go on, or it had decided before. */
export type WithdrawalOutcome = { readonly status: 'withdrawn' | 'too-late' };

/** The most characters of an answer to the office. */
export const MOST_OF_A_REPLY = 4000;

/** Whether nothing comes after it. */
export const isFinal = ({ status }: Pick<ResultOutcome, 'status'>): boolean =>
  status !== 'waiting' && status !== 'asked';
