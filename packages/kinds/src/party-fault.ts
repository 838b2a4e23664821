/**
 * What went wrong with a foreign party. The codes stay the same in every version:
 *
 * - `down`: it cannot be reached, or says that it cannot work just now. The same may be asked again.
 * - `busy`: it answers that it does not serve just now, for others or for lack of room. The same may be asked again.
 * - `nonsense`: it answers what it should not, or speaks of something else. Asking again will not help.
 * - `refused`: it understood, and does not do it.
 * - `exists`: what was to be opened is open there already, and it does not say what became of it.
 * - `gone`: it has forgotten what it is asked about.
 */
export type PartyFaultCode = 'down' | 'busy' | 'nonsense' | 'refused' | 'exists' | 'gone';

/**
 * The one fault that an adapter throws when the party behind it did not do its part; what a party says is never an
 * exception. `cause` is for developers, and never shown or logged by Stadtkit: it may say something about a person.
 */
export class PartyFault extends Error {
  override readonly name = 'PartyFault';
  readonly code: PartyFaultCode;
  /** Milliseconds after which it wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(code: PartyFaultCode, message: string, options: PartyFaultOptions = {}) {
    super(message, options);
    this.code = code;
    this.retryAfter = options.retryAfter;
  }
}

export interface PartyFaultOptions extends ErrorOptions {
  readonly retryAfter?: number | undefined;
}

/**
 * The code of a fault; undefined for every other error. Read by name: a city’s adapter may have been installed with
 * another copy of this package, whose class is not this one.
 */
export function faultCode(error: unknown): PartyFaultCode | undefined {
  const { name, code } = (error ?? {}) as Partial<PartyFault>;
  return name === 'PartyFault' ? code : undefined;
}
