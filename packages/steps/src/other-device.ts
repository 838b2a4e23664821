import type { Application, Receipt } from './application.js';
import type { Service } from './service.js';

/** How an application goes from one device to another, on request (docs/decisions/0043). Each fails with a `Fault`. */
export interface OtherDevice {
  /** A draft as a file, encrypted with a code that is made for it and kept nowhere. */
  toFile(application: Application): Promise<MovedDraft>;
  /** Opens such a file, with the code as somebody typed it. Stores nothing. */
  fromFile(service: Service, file: Blob, code: string): Promise<OpenedFile>;
  /** The receipt of a draft that was sent from another device meanwhile. */
  received(application: Application, signal: AbortSignal): Promise<Receipt | undefined>;
  /**
   * From now on, what was sent can be seen from another device, by its case number and the code that this gives: as it is
   * written down, kept nowhere. A code that was given before opens nothing any more.
   */
  share(application: Application, signal: AbortSignal): Promise<string>;
  /** From now on no code opens it. */
  unshare(application: Application, signal: AbortSignal): Promise<void>;
  /** Opens what was sent, by its case number and code as somebody typed them. Stores nothing. */
  fromNumber(
    service: Service,
    caseNumber: string,
    code: string,
    signal: AbortSignal,
  ): Promise<OpenedSent>;
}

export interface MovedDraft {
  readonly file: File;
  /** As it is written down: `7KQ4-M2XA-0ZT9-BC3D`. */
  readonly code: string;
  /** The last instant at which it can be opened, in milliseconds since 1970. */
  readonly until: number;
}

/** Why a file cannot be opened. */
export type FileTrouble =
  /** What was typed cannot be a code. */
  | 'no-code'
  | 'wrong-code'
  /** Not one of these files. */
  | 'foreign'
  | 'damaged'
  | 'other-service'
  /** Longer ago than a draft may be kept. */
  | 'too-old';

export type OpenedFile =
  | {
      readonly status: 'opened';
      readonly application: Application;
      /** It was made with another version of the definition: what still fits is there. */
      readonly isCarriedOver: boolean;
    }
  | { readonly status: FileTrouble };

export type OpenedSent =
  | { readonly status: 'opened'; readonly application: Application }
  | {
      readonly status:
        | 'no-code'
        /** The number, or the code to it; nobody is told which. */
        | 'unknown'
        | 'other-service';
    };
