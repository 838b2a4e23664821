import type { Locale } from '@stadtkit/kinds/locale.js';

/** One e-mail to one person. */
export interface Mail {
  /**
   * The same for the same message, however often it is handed over: what stands before the @ of its Message-ID (RFC 5322,
   * 3.6.4), so that a mailbox knows it again. Letters, digits, `-` and `_`.
   */
  readonly id: string;
  /** The address, as the kind `email` reads it. */
  readonly to: string;
  readonly subject: string;
  readonly language: Locale;
  readonly text: string;
  /** The same as a whole HTML document: nothing in it is loaded from anywhere. */
  readonly html: string;
  /** Milliseconds since 1970. */
  readonly date: number;
}

/**
 * The city’s mail server. Fails with a `PartyFault`: `refused` when this address does not get any mail (RFC 5321: 5yz to the
 * recipient), `down` when nothing can be sent just now, and `nonsense` otherwise. Its message says nothing about the address.
 */
export interface MailPort {
  /** Resolves when the server has taken it. Says that it was sent by a program (RFC 3834, `Auto-Submitted`). */
  send(mail: Mail, signal: AbortSignal): Promise<void>;
}
