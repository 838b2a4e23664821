/**
 * The door to the place where files lie until the form is sent. Two verbs: `open` announces a file, `send` brings a part of
 * it. After a lost connection `offset` says how much arrived. Whoever implements it lets it be judged by `upload-contract.ts`.
 */
export interface UploadPort {
  /**
   * Announces a file. The answer is its reference, which the form sends instead of the file; the server that gets the
   * form must check that the reference is one of its own, and whose it is.
   * @throws {UploadFault}
   */
  open(file: File, signal: AbortSignal): Promise<string>;

  /**
   * Brings the bytes that follow `offset`. `progress` is called with the number of bytes of this part that left so far.
   * @throws {UploadFault}
   */
  send(
    reference: string,
    part: Blob,
    offset: number,
    options: { readonly signal: AbortSignal; readonly progress?: (sent: number) => void },
  ): Promise<void>;

  /**
   * How many bytes have arrived.
   * @throws {UploadFault}
   */
  offset(reference: string, signal: AbortSignal): Promise<number>;

  /** Deletes what arrived, because the person took the file away. Without it, the server lets it expire. */
  forget?(reference: string): Promise<void>;
}

/** `lost`: try again; `gone`: the place forgot the file, begin anew; `refused`: it will never take it. */
export type UploadFaultKind = 'lost' | 'gone' | 'refused';

/** A file or a part of it did not arrive. */
export class UploadFault extends Error {
  readonly kind: UploadFaultKind;

  constructor(kind: UploadFaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UploadFault';
    this.kind = kind;
  }
}

/** What a failure means, also one that another copy of the library threw. What nobody foresaw is no reason to go on trying. */
export const faultKind = (error: unknown): UploadFaultKind =>
  (error as Partial<UploadFault> | undefined)?.kind ?? 'refused';
