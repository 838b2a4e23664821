/** What the gateway writes to people by e-mail. Paragraphs; a missing one does not compile. */
export interface MailMessages {
  /** Says of whom it is and nothing else: others may see what stands on a locked screen. */
  readonly subject: (city: string) => string;
  readonly greeting: string;
  readonly code: readonly [code: (code: string) => string, where: string, notYou: string];
  readonly received: (caseNumber: string) => readonly string[];
  readonly paid: (caseNumber: string) => readonly string[];
  /** The office has said something, whatever it is. */
  readonly office: (caseNumber: string) => readonly string[];
  /** Nobody can pay any more. */
  readonly unpaid: (caseNumber: string) => readonly string[];
  /** Where it is to be seen. */
  readonly look: string;
  readonly link: string;
  readonly why: string;
  readonly contact: string;
}
