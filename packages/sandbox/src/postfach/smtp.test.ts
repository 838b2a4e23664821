import assert from 'node:assert/strict';
import { describe, it, test, type TestContext } from 'node:test';
import { smtp } from '@stadtkit/gateway/adapters/smtp.js';
import { mailContract } from '@stadtkit/gateway/contracts/mail.js';
import { Mailbox, UNKNOWN } from './mailbox.js';
import { readMail } from './read-mail.js';

const host = '127.0.0.1';
const from = { name: 'Stadt Musterstadt', address: 'online@musterstadt.example' };

async function opened(
  t: TestContext,
  ...more: Parameters<typeof Mailbox.open> extends [string, ...infer M] ? M : never
) {
  const box = await Mailbox.open(host, ...more);
  t.after(() => box.close());
  return box;
}

const mail = {
  id: 'one',
  to: 'max@example.de',
  subject: 'Nachricht für Sie: Stadt Musterstadt',
  language: 'de',
  text: 'Guten Tag,\n\nIhre Prüfung: Łódź, رسالة\n',
  html: '<p>Guten Tag &amp; <b>Łódź</b></p>\n',
  date: Date.parse('2026-11-24T12:00:00Z'),
} as const;
const patient = new AbortController().signal;

describe('the adapter for SMTP keeps to the contract of a mail server', () => {
  for (const { title, judge } of mailContract)
    it(title, async (t) => {
      let isUp = true;
      const box = await opened(t, async () => isUp);
      await judge({
        mail: smtp({ host, port: box.port, from, insecure: true }),
        arrived: () => box.arrived,
        unknown: `wer${UNKNOWN}`,
        goDown: async () => {
          isUp = false;
        },
      });
    });
});

test('a server that nobody listens at is down', async (t) => {
  const box = await Mailbox.open(host);
  await box.close();
  t.diagnostic(`nobody listens at ${String(box.port)}`);
  const port = smtp({ host, port: box.port, from, insecure: true });
  await assert.rejects(port.send(mail, patient), { name: 'PartyFault', code: 'down' });
});

test('nothing is sent without encryption, nor to a server for which nobody vouches, unless that is said', async (t) => {
  const plain = await opened(t);
  const selfSigned = await opened(t, async () => true, {});
  for (const { port } of [plain, selfSigned])
    await assert.rejects(smtp({ host, port, from }).send(mail, patient), { name: 'PartyFault' });
  assert.deepEqual([...plain.arrived, ...selfSigned.arrived], []);
});

test('what arrived is read as it was written, in all letters', async (t) => {
  const box = await opened(t);
  await smtp({ host, port: box.port, from, insecure: true }).send(mail, patient);
  const { subject, text, html } = readMail(box.arrived[0]?.raw ?? '');
  assert.equal(subject, mail.subject);
  assert.equal(text.trim(), mail.text.trim());
  assert.equal(html.trim(), mail.html.trim());
});
