import type { ReceiptStanding } from '../check-receipt.js';
import type { Standing } from '../licence.js';

export interface LicenceMessages {
  readonly title: string;
  readonly name: string;
  readonly born: string;
  readonly number: string;
  readonly levyTo: string;
  readonly levy: string;
  readonly issued: string;
  readonly authority: string;
  readonly life: string;
  readonly validity: string;
  readonly codeOf: (number: string) => string;
  readonly large: string;
  readonly largeTitle: string;
  readonly close: string;
  readonly print: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly kept: string;
  /** Before the link that opens without a network. */
  readonly offlineHint: string;
  readonly offline: string;
  readonly forget: string;
  readonly check: {
    readonly camera: string;
    readonly stopCamera: string;
    readonly image: string;
    readonly ways: string;
    readonly text: string;
    readonly textHint: string;
    readonly go: string;
    readonly next: string;
    readonly looking: string;
    readonly noCamera: string;
    readonly noCode: string;
    readonly noTrust: string;
    readonly compare: string;
    readonly trustOf: (when: string) => string;
    readonly statusOf: (when: string) => string;
    readonly noStatus: string;
    readonly clock: (when: string) => string;
  };
  readonly receipt: {
    readonly title: string;
    /** What the receipt proves, for whoever sent something. */
    readonly proves: (when: string) => string;
    readonly codeOf: (number: string) => string;
    readonly download: string;
    readonly downloadHint: string;
    /** What a genuine receipt says. */
    readonly says: (authority: string, number: string, when: string) => string;
    readonly service: string;
    readonly version: string;
    /** Whoever has the file that was sent can have it compared. */
    readonly compare: string;
    readonly compareHint: string;
    readonly same: string;
    readonly different: string;
    readonly standing: Readonly<
      Record<ReceiptStanding, { readonly word: string; readonly text: string }>
    >;
  };
  readonly standing: Readonly<Record<Standing, { readonly word: string; readonly text: string }>>;
}
