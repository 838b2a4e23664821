import { attributesFrom } from '@stadtkit/identity/claims.js';
import { type Identification, type IdentityProvider } from '@stadtkit/identity/identity.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { claimsOf, persons } from '../../../../packages/sandbox/src/ausweis/persons.js';
import type { IdentityChoice } from './steering.js';

/** Where the simulated Online-Ausweis, BundID and EUDI-Wallet live: no such address exists (RFC 2606). */
const HOST = 'ausweis.example';

/** A citizen who was sent to the ID provider. */
export interface AtIdProvider {
  readonly method: string;
  readonly state: string;
}

/** The method and the state in an address, when it is the ID provider’s. */
export function atIdProvider({ hostname, searchParams }: URL): AtIdProvider | undefined {
  if (hostname !== HOST) return undefined;
  return { method: searchParams.get('method') ?? '', state: searchParams.get('state') ?? '' };
}

/** The address at which the citizen comes back to the gateway: with what was chosen, and as who. */
export function callbackOf({ state }: AtIdProvider, choice: IdentityChoice, person = 'ayse'): URL {
  return new URL(`https://gateway.example/?${new URLSearchParams({ state, choice, person })}`);
}

/** An ID provider that says what it is told to say. States are counted, so that a story is always the same. */
export function idProvider(): IdentityProvider {
  let opened = 0;
  return {
    async begin({ method, redirectUri, attributes }) {
      const state = `state-${++opened}`;
      const url = `https://${HOST}/?${new URLSearchParams({ method, state })}`;
      return { url, state, nonce: 'nonce', verifier: 'verifier', redirectUri, attributes };
    },
    async finish({ searchParams }) {
      return identification(searchParams.get('choice'), searchParams.get('person'));
    },
  };
}

function identification(choice: string | null, id: string | null): Identification {
  const person = persons.find((one) => one.id === id);
  if (choice === 'cancel') return { status: 'cancelled' };
  if (!person || choice === 'provider') throw new PartyFault('down', 'Simulated failure.');
  return {
    status: 'verified',
    level: choice === 'level-too-low' ? 'low' : person.level,
    attributes: attributesFrom(claimsOf(person)),
  };
}
