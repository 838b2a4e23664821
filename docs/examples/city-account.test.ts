import { before, describe, it } from 'node:test';
import {
  identityContract,
  type JudgedIdentity,
} from '@stadtkit/identity/contracts/identity-provider.js';
import { generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { cityAccount } from './city-account.js';

let keys: { publicKey: CryptoKey; privateKey: CryptoKey };
before(async () => {
  keys = await generateKeyPair('ES256');
});

/** The adapter, and what the city’s login does with somebody who is sent there. */
function judged(): JudgedIdentity {
  const create = () => cityAccount({ url: 'https://konto.stadt.example', key: keys.publicKey });
  return {
    create,
    unreachable: create,
    method: 'account',
    level: 'substantial',
    callbackUrl: 'https://stadt.example/gateway/identity/callback/account',
    async visit(url, decision) {
      const { handle = '', to = '' } = Object.fromEntries(new URL(url).searchParams);
      const person = decision === 'agree' ? { level: 'substantial', name: 'Yusuf' } : {};
      const token = await new SignJWT({ ...person, handle })
        .setProtectedHeader({ alg: 'ES256' })
        .setAudience(to)
        .sign(keys.privateKey);
      return new Request(to, { method: 'POST', body: new URLSearchParams({ handle, token }) });
    },
  };
}

describe('the adapter for the city account keeps to the contract', () => {
  for (const { title, judge } of identityContract) it(title, () => judge(judged()));
});
