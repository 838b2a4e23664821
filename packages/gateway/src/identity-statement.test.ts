import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Identity } from '@stadtkit/steps/application.js';
import type { IdentityOutcome } from '@stadtkit/steps/parties.js';
import { decodeJwt } from 'jose';
import { gatewayFixture } from './gateway.fixtures.js';
import { createGateway, type Gateway } from './gateway.js';
import { stated } from './identity-statement.js';
import type { GatewayOptions } from './options.js';
import { ask } from './requests.fixtures.js';

const HALF_AN_HOUR = 1800;
const said = {
  application: '0b9f6f7e-2f0e-4c1a-9a55-3f1f2f6d7a10',
  service: 'test.service',
  method: 'eid',
  level: 'high',
  attributes: { familyName: 'Yusuf' },
} as const;

async function made() {
  const { options, clock, log } = await gatewayFixture();
  const short: GatewayOptions = { ...options, identityLifetime: { high: HALF_AN_HOUR } };
  const gateway = createGateway(short);
  return { options: short, gateway, clock, log, identity: await stated(short, said) };
}

const extend = async (gateway: Gateway, { statement }: Pick<Identity, 'statement'>) => {
  const how = { method: 'POST', body: statement, headers: { 'content-type': 'text/plain' } };
  return (await (await ask(gateway, '/identity/extension', how)).json()) as IdentityOutcome;
};
const expired = { status: 'failed', reason: 'expired' };

test('an identity is extended at least ten times, says the same, and ends for good', async () => {
  const { gateway, clock, identity } = await made();
  const { iat: begun = 0, exp: _, ...first } = decodeJwt(identity.statement);
  let last = identity;
  let times = 0;
  for (; ; times++) {
    clock.now += (HALF_AN_HOUR - 120) * 1000;
    const outcome = await extend(gateway, last);
    if (outcome.status !== 'verified') break;
    const { iat, exp, ...claims } = decodeJwt(outcome.identity.statement);
    assert.deepEqual(claims, first);
    assert.equal(exp, Math.floor(clock.now / 1000) + (outcome.secondsLeft ?? 0));
    assert.ok((iat ?? 0) > begun);
    assert.equal(outcome.identity.verifiedAt, identity.verifiedAt);
    last = outcome.identity;
  }
  assert.ok(times >= 10, `only ${String(times)} times`);
  assert.ok(times <= 13, `${String(times)} times`);
});

test('nobody extends what is over, of somebody else, or changed', async () => {
  const { gateway, clock, options, identity, log } = await made();
  const stranger = (await gatewayFixture()).options;
  const [head = '', payload = '', signature = ''] = identity.statement.split('.');
  const forged = Buffer.from(
    JSON.stringify({ ...decodeJwt(identity.statement), level: 'high', attributes: {} }),
  ).toString('base64url');
  for (const statement of [
    '',
    'a.b.c',
    `${head}.${forged}.${signature}`,
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`,
    (await stated(stranger, said)).statement,
  ])
    assert.deepEqual(await extend(gateway, { statement }), expired, statement);
  clock.now += HALF_AN_HOUR * 1000;
  assert.deepEqual(await extend(gateway, identity), expired, 'over');
  assert.ok(!log.join(' ').includes('Yusuf'));
  assert.ok(options.identityLifetime);
});

test('a lifetime in which nobody could be warned is refused at once', async () => {
  const { options } = await gatewayFixture();
  for (const high of [0, 299, 1.5, Number.NaN])
    assert.throws(
      () => createGateway({ ...options, identityLifetime: { high } }),
      /identityLifetime/,
    );
  createGateway({ ...options, identityLifetime: { high: 300 } });
});
