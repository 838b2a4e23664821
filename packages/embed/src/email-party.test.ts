import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application } from '@stadtkit/steps/application.js';
import { emailParty } from './email-party.js';

const application = { id: 'a-1', key: 'secret' } as Application;
const signal = new AbortController().signal;
const address = 'ayse@example.de';

/** A gateway that answers so, and what it was asked. */
function gateway(status: number, body: object | undefined) {
  const asked: string[] = [];
  const ask: typeof fetch = async (url, { method, body: sent, headers } = {}) => {
    const { authorization } = headers as Record<string, string>;
    asked.push(
      `${String(method)} ${new Request(url).url} ${String(authorization)} ${sent as string}`,
    );
    return new Response(body && JSON.stringify(body), { status });
  };
  return { asked, party: emailParty({ url: 'https://stadt.example/gateway', fetch: ask }) };
}

test('a gateway that sends no e-mail tells nobody, and other answers are said as they are', async () => {
  assert.equal(await gateway(404, {}).party.state(application, signal), undefined);
  const confirmed = { status: 'confirmed', address } as const;
  assert.deepEqual(await gateway(200, confirmed).party.state(application, signal), confirmed);
  await assert.rejects(gateway(502, {}).party.state(application, signal), { code: 'nonsense' });
});

test('key, address and code stand in no address', async () => {
  const { asked, party } = gateway(200, { status: 'asked', address });
  await party.ask(application, { address, language: 'de', page: 'https://stadt.example/' }, signal);
  await party.confirm(application, '123456', signal);
  await party.end(application, signal);
  const at = 'https://stadt.example/gateway/applications/a-1/email';
  assert.deepEqual(
    asked.map((one) => one.split(' ').slice(0, 4).join(' ')),
    [`POST ${at} Bearer secret`, `POST ${at}/code Bearer secret`, `DELETE ${at} Bearer secret`],
  );
  assert.ok(asked[0]?.includes(address) && asked[1]?.includes('123456'), 'but in the body');
});
