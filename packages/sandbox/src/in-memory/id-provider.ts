import { attributesFrom } from '@stadtkit/identity/claims.js';
import { type Identification, type IdentityProvider } from '@stadtkit/identity/identity.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { claimsOf, persons, type Person } from '../ausweis/persons.js';
import type { IdentityChoice } from './steering.js';

/** Where the simulated Online-Ausweis, BundID and EUDI-Wallet live: no such address exists (RFC 2606). */
const HOST = 'ausweis.example';

/** A citizen who was sent to the ID provider. */
export interface AtIdProvider {
  readonly method: string;
  readonly handle: string;
}

/** The method and the handle in an address, when it is the ID provider’s. */
export function atIdProvider({ hostname, searchParams }: URL): AtIdProvider | undefined {
  if (hostname !== HOST) return undefined;
  return { method: searchParams.get('method') ?? '', handle: searchParams.get('handle') ?? '' };
}

/** What the citizen’s browser brings back to the gateway: what was chosen, and as who. */
export function callbackOf(
  { handle }: AtIdProvider,
  choice: IdentityChoice,
  person = 'ayse',
): Request {
  const said = new URLSearchParams({ handle, choice, person });
  return new Request(`https://gateway.example/?${said}`);
}

/** An ID provider that says what it is told to say. `guests`: who can identify, besides those who always can. */
export function idProvider(guests: readonly Person[]): IdentityProvider {
  const said = ({ url }: Request, name: string): string | null =>
    new URL(url).searchParams.get(name);
  return {
    async open({ method, handle }) {
      const url = `https://${HOST}/?${new URLSearchParams({ method, handle })}`;
      return { url, pending: '' };
    },
    async handleOf(callback) {
      return said(callback, 'handle') ?? undefined;
    },
    async outcome(_, callback) {
      const person = [...persons, ...guests].find(({ id }) => id === said(callback, 'person'));
      return identification(said(callback, 'choice'), person);
    },
  };
}

function identification(choice: string | null, person: Person | undefined): Identification {
  if (choice === 'cancel') return { status: 'cancelled' };
  if (!person || choice === 'provider') throw new PartyFault('down', 'Simulated failure.');
  return {
    status: 'verified',
    level: choice === 'level-too-low' ? 'low' : person.level,
    attributes: attributesFrom(claimsOf(person)),
  };
}
