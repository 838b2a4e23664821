import type { EmailFailure } from '../../parties.js';

/** What is said about messages by e-mail, after an application was sent. */
export interface EmailMessages {
  /** The offer, and the button for it. */
  readonly title: string;
  readonly go: string;
  /** What is sent, and what is not. */
  readonly text: string;
  readonly address: string;
  readonly hint: string;
  readonly ask: string;
  /** Once a code was sent: the heading, where to, and what to do. */
  readonly codeTitle: string;
  readonly sent: (address: string) => string;
  readonly code: string;
  readonly codeHint: string;
  readonly confirm: string;
  readonly another: string;
  /** To the code, after somebody went back. */
  readonly typeCode: string;
  /** Once it is confirmed. */
  readonly onTitle: string;
  readonly on: (address: string) => string;
  /** That it can be ended, and how. */
  readonly onHint: string;
  readonly end: string;
  readonly ended: string;
  /** Back to the application. */
  readonly back: string;
  /** Before everything is deleted from this device. */
  readonly endsToo: string;
  /** Everything is deleted here, but the server could not be told. */
  readonly left: string;
  readonly failed: Readonly<Record<EmailFailure, string>>;
}
