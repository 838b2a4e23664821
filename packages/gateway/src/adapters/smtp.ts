import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { Mail, MailPort } from '../mail.js';

/** A mail server that takes e-mail for others. */
export interface SmtpServer {
  readonly host: string;
  /** 465: encrypted from the beginning; another one, usually 587: with STARTTLS (RFC 8314). */
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
  /** Who writes: what stands in `From`. */
  readonly from: { readonly name: string; readonly address: string };
  /** Only for a server on the same machine: sends without encryption. */
  readonly insecure?: boolean;
}

/** Milliseconds for each answer of the server: less than the gateway waits. */
const PATIENCE = 6000;

/** E-mail by SMTP (RFC 5321), by nodemailer, which is loaded with the first e-mail. Refuses to send unencrypted. */
export function smtp({ host, port, user, password, from, insecure }: SmtpServer): MailPort {
  const domain = from.address.split('@').at(-1) ?? host;
  const options = {
    host,
    port,
    secure: port === 465,
    ...(insecure ? { ignoreTLS: true } : { requireTLS: true }),
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    // A text is never the name of something to attach.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return {
    async send({ id, to, subject, language, text, html, date }: Mail, signal) {
      signal.throwIfAborted();
      // It would be read as several addresses, or as lines of their own.
      if (/[\s,;<>"]/.test(to)) throw new PartyFault('refused', 'This is no address.');
      const { createTransport } = await import('nodemailer');
      const transport = createTransport(options);
      const mail = {
        from,
        to: { name: '', address: to },
        subject: subject.replaceAll(/\s+/g, ' '),
        messageId: `<${id}@${domain}>`,
        date: new Date(date),
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        ...{ text, html, signal },
      };
      await transport.sendMail(mail).catch((cause: unknown) => {
        signal.throwIfAborted();
        throw faultOf(cause);
      });
    },
  };
}

/** What the server said, without its words: they name the address. */
function faultOf(cause: unknown): PartyFault {
  const {
    code,
    command,
    responseCode = 0,
  } = cause as Partial<Record<'code' | 'command', string>> & {
    responseCode?: number;
  };
  const isForGood = responseCode >= 500 && responseCode < 600;
  if (isForGood && command === 'RCPT TO')
    return new PartyFault('refused', 'The mail server refuses the address.');
  if (isForGood || code === 'EAUTH' || code === 'EENVELOPE')
    return new PartyFault('nonsense', `The mail server answers ${String(responseCode)}.`);
  return new PartyFault('down', 'The mail server cannot be reached, or does not serve just now.');
}
