import {
  levelOf,
  type Identification,
  type IdentityProvider,
} from '@stadtkit/identity/identity.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { jwtVerify, type CryptoKey, type JWTPayload } from 'jose';

/** A login of the city itself: it lets the browser post a form with `handle` and a signed `token`. `key`: its public one. */
export function cityAccount(site: { url: string; key: CryptoKey }): IdentityProvider {
  return {
    async open({ handle, callbackUrl, attributes }) {
      const asked = new URLSearchParams({ handle, to: callbackUrl, need: attributes.join(' ') });
      return {
        url: `${site.url}/login?${asked}`,
        pending: JSON.stringify({ handle, callbackUrl }),
      };
    },
    async handleOf(callback) {
      return (await formIn(callback)).get('handle') ?? undefined;
    },
    async outcome(pending, callback) {
      const { handle, callbackUrl } = JSON.parse(pending) as Record<
        'handle' | 'callbackUrl',
        string
      >;
      const token = (await formIn(callback)).get('token') ?? '';
      const rules = { algorithms: ['ES256'], audience: callbackUrl };
      const { payload } = await jwtVerify(token, site.key, rules).catch((cause: unknown) => {
        throw new PartyFault('nonsense', 'The city account signs no such token.', { cause });
      });
      if (payload['handle'] !== handle)
        throw new PartyFault('nonsense', 'The token belongs to another identification.');
      return identification(payload);
    },
  };
}

const formIn = async (callback: Request): Promise<URLSearchParams> =>
  new URLSearchParams(callback.method === 'POST' ? await callback.text() : '');

function identification({ level, name }: JWTPayload): Identification {
  if (typeof name !== 'string') return { status: 'cancelled' };
  return { status: 'verified', level: levelOf(level), attributes: { familyName: name } };
}
