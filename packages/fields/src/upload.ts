import { faultCode, type PartyFault, type PartyFaultCode } from '@stadtkit/kinds/party-fault.js';

/**
 * The door to the place where files lie until the form is sent. Two verbs: `open` announces a file, `send` brings a part of
 * it. After a lost connection `offset` says how much arrived. Whoever implements it lets it be judged by `contracts/upload.ts`.
 */
export interface UploadPort {
  /**
   * What is sent in place of a file, such as the same encrypted; asked once for each, and then announced and sent instead.
   * Fails with the browser’s own error when the file cannot be read any more.
   * @throws {PartyFault}
   */
  seal?(file: File, signal: AbortSignal): Promise<File>;

  /**
   * Announces a file. The answer is its reference, which the form sends instead of the file; the server that gets the
   * form must check that the reference is one of its own, and whose it is.
   * @throws {PartyFault}
   */
  open(file: File, signal: AbortSignal): Promise<string>;

  /**
   * Brings the bytes that follow `offset`. `progress` is called with the number of bytes of this part that left so far.
   * @throws {PartyFault}
   */
  send(
    reference: string,
    part: Blob,
    offset: number,
    options: { readonly signal: AbortSignal; readonly progress?: (sent: number) => void },
  ): Promise<void>;

  /**
   * How many bytes have arrived.
   * @throws {PartyFault}
   */
  offset(reference: string, signal: AbortSignal): Promise<number>;

  /** Deletes what arrived, because the person took the file away. Without it, the server lets it expire. */
  forget?(reference: string): Promise<void>;
}

/**
 * What a failure means for a file. `down` and `busy`: try again; `nonsense`: the other side has to mend something, then try
 * again; `gone`: the place forgot it, begin anew; `refused`: it will never be taken. What nobody foresaw is no reason to go on
 * trying.
 */
export function uploadFault(error: unknown): Exclude<PartyFaultCode, 'exists'> {
  const code = faultCode(error);
  return code === undefined || code === 'exists' ? 'refused' : code;
}

/** Milliseconds after which the other side wants to be asked again, as far as it said so. */
export function retryAfter(error: unknown): number | undefined {
  const { retryAfter } = error as Partial<PartyFault>;
  return retryAfter;
}
