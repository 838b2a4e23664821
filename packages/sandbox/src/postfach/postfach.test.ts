import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mailbox } from './mailbox.js';
import { postfach } from './postfach.js';

test('what arrived is shown as text: nothing in it is done', async () => {
  const bad = '<img src=x onerror=alert(1)>';
  const raw = [
    `Subject: ${bad}`,
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Guten Tag ${bad}`,
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>Guten Tag ${bad}</p>`,
    '--b--',
  ].join('\r\n');
  const mailbox = { arrived: [{ to: [`${bad}@example.de`], raw }] } as unknown as Mailbox;
  const page = await (await postfach(mailbox).request('/')).text();
  assert.match(page, /&lt;p&gt;Guten Tag &lt;img/);
  assert.doesNotMatch(page, /<img/);
});
