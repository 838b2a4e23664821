import type { OpeningTrouble } from '../../session/state.js';

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
    /** Above the two ways: a draft by its file, what was sent by its number. */
    readonly byFile: string;
    readonly file: string;
    readonly fileHint: string;
    readonly code: string;
    readonly byNumber: string;
    readonly number: string;
    readonly codeOfNumber: string;
    readonly codeHint: string;
    readonly go: string;
    readonly wrong: Readonly<Record<OpeningTrouble, string>>;
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
  /** How what was sent can be seen from another device. */
  readonly share: {
    readonly go: string;
    readonly title: string;
    readonly text: string;
    readonly until: string;
    readonly make: string;
    /** Only where there is a code already. */
    readonly before: string;
    readonly drop: string;
    readonly made: string;
    readonly number: (caseNumber: string) => string;
    readonly once: string;
    /** Before somebody deletes it here. */
    readonly forget: string;
    /** At the end, when the gateway could not be told. */
    readonly still: string;
  };
  /** Below an application that was sent from another device. */
  readonly elsewhere: string;
}
