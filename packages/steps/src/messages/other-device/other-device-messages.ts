import type { FileTrouble } from '../../other-device.js';

/** What is said of going on on another device. */
export interface OtherDeviceMessages {
  /** Before a file is made: the button that leads there, what it means, and the one that makes it. */
  readonly go: string;
  readonly title: string;
  readonly text: string;
  readonly there: string;
  /** Only of somebody who has identified. */
  readonly identity: string;
  /** Only where files are asked for. */
  readonly files: string;
  readonly make: string;
  /** The file and its code. */
  readonly made: string;
  readonly code: string;
  readonly once: string;
  readonly until: (date: string) => string;
  readonly save: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  /** Where it is opened. */
  readonly open: {
    readonly title: string;
    readonly text: string;
    readonly file: string;
    readonly fileHint: string;
    readonly code: string;
    readonly codeHint: string;
    readonly go: string;
    readonly wrong: Readonly<Record<FileTrouble | 'no-file', string>>;
  };
  /** What the citizen is asked before it is shown. */
  readonly ask: {
    readonly title: string;
    readonly carriedOver: string;
    readonly replaces: string;
    readonly go: string;
    readonly not: string;
    /** It was sent meanwhile. */
    readonly sent: string;
    readonly sentText: (caseNumber: string) => string;
    readonly see: string;
  };
  /** Below an application that was sent from another device. */
  readonly elsewhere: string;
}
