import { ensure, equal, fails, givesUp, patient, type Clause } from '@stadtkit/kinds/contract.js';
import type { Mail, MailPort } from '../mail.js';

/** A mail server as its mailboxes see it: what arrived, as it came over the line (RFC 5322). */
export interface JudgedMail {
  readonly mail: MailPort;
  /** All that has arrived, the oldest first. */
  readonly arrived: () => readonly { readonly to: readonly string[]; readonly raw: string }[];
  /** An address that the server does not know. */
  readonly unknown: string;
  /** From now on nobody reaches it. */
  readonly goDown: () => Promise<void>;
}

const mail: Mail = {
  id: 'message-1',
  to: 'max@example.de',
  subject: 'Nachricht für Sie: Stadt Musterstadt',
  language: 'de',
  text: 'Guten Tag,\n\n.\nIhre Vorgangsnummer: FS-2026-000001\n',
  html: '<!doctype html><html lang="de"><body><p>Guten Tag,</p></body></html>\n',
  date: Date.parse('2026-11-24T12:00:00Z'),
};

/** The headers of a message, each on one line, by their names in lower case. */
const headersOf = (raw: string): ReadonlyMap<string, string> =>
  new Map(
    (raw.split(/\r?\n\r?\n/)[0] ?? '')
      .replaceAll(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );

async function sent(judged: JudgedMail, more: Partial<Mail> = {}) {
  const before = judged.arrived().length;
  await judged.mail.send({ ...mail, ...more }, patient());
  const all = judged.arrived();
  equal(all.length, before + 1, 'the number of e-mails that arrived');
  const [last] = all.slice(-1);
  ensure(last !== undefined, 'An e-mail should have arrived.');
  return { ...last, headers: headersOf(last.raw) };
}

/** What every `MailPort` must keep to. Run each with a test runner of your choice, on a new one each. */
export const mailContract: readonly Clause<JudgedMail>[] = [
  {
    title: 'brings an e-mail to its address, and to no other',
    judge: async (judged) => {
      equal((await sent(judged)).to, [mail.to], 'who got it');
    },
  },
  {
    title: 'says what it is: of which day, and that a program has written it',
    judge: async (judged) => {
      const { headers } = await sent(judged);
      equal(Date.parse(headers.get('date') ?? ''), mail.date, 'Date');
      equal(headers.get('auto-submitted'), 'auto-generated', 'Auto-Submitted');
      equal(headers.get('content-language'), 'de', 'Content-Language');
    },
  },
  {
    title: 'calls the same message the same each time, and each other one differently',
    judge: async (judged) => {
      const ids: (string | undefined)[] = [];
      for (const id of ['message-1', 'message-1', 'message-2'])
        ids.push((await sent(judged, { id })).headers.get('message-id'));
      ensure(/^<[^<>@\s]+@[^<>@\s]+>$/.test(ids[0] ?? ''), `“${String(ids[0])}” is no Message-ID.`);
      equal(ids[1], ids[0], 'the Message-ID of the same message');
      ensure(ids[2] !== ids[0], 'Another message should have another Message-ID.');
    },
  },
  {
    title: 'brings plain text and HTML',
    judge: async (judged) => {
      const { raw, headers } = await sent(judged);
      ensure((headers.get('content-type') ?? '').startsWith('multipart/alternative'), 'Two forms.');
      for (const type of ['text/plain', 'text/html'])
        ensure(raw.includes(`Content-Type: ${type}; charset=utf-8`), `There should be ${type}.`);
      ensure(raw.includes('FS-2026-000001'), 'The text should be whole.');
    },
  },
  {
    title: 'makes no header of what stands in a subject or an address',
    judge: async (judged) => {
      const { headers, to } = await sent(judged, { subject: 'One\r\nBcc: eve@example.de' });
      equal(headers.has('bcc'), false, 'a header that nobody meant');
      equal(to, [mail.to], 'who got it');
      const before = judged.arrived().length;
      const two = { ...mail, to: 'max@example.de\r\nBcc: eve@example.de' };
      await judged.mail.send(two, patient()).catch(() => undefined);
      const list = { ...mail, to: 'max@example.de, eve@example.de' };
      await judged.mail.send(list, patient()).catch(() => undefined);
      const all = judged.arrived().slice(before);
      equal(
        all.some((one) => one.to.includes('eve@example.de')),
        false,
        'an e-mail to somebody else',
      );
    },
  },
  {
    title: 'says of an address that gets no mail that it is refused, without naming it',
    judge: async ({ mail: port, unknown }) => {
      const sending = port.send({ ...mail, to: unknown }, patient());
      await fails(sending, 'refused');
      const message = await sending.catch(String);
      ensure(!String(message).includes(unknown), 'The message names the address.');
    },
  },
  {
    title: 'says that it cannot be reached',
    judge: async ({ mail: port, goDown }) => {
      await goDown();
      await fails(port.send(mail, patient()), 'down');
    },
  },
  {
    title: 'does not serve whoever has given up',
    judge: async ({ mail: port }) => {
      await givesUp((signal) => port.send(mail, signal));
    },
  },
];
