import {
  ensure,
  equal,
  givesUp,
  isWebAddress,
  patient,
  type Clause,
} from '@stadtkit/kinds/contract.js';
import { faultCode } from '@stadtkit/kinds/party-fault.js';
import type { AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';
import type { AttributeName, Identification, IdentityProvider } from '../identity.js';

/** An adapter that is judged, and a citizen who can use the provider behind it. */
export interface JudgedIdentity {
  /** The adapter as one process of the gateway makes it; called again, that of another process. */
  readonly create: () => IdentityProvider;
  /** The same, for a provider that cannot be reached. */
  readonly unreachable: () => IdentityProvider;
  /** A method that the provider serves. */
  readonly method: string;
  /** An address of the gateway that the provider knows. */
  readonly callbackUrl: string;
  /**
   * Does at the provider’s address what a citizen does there, and gives what the browser then brings to the gateway. The
   * citizen has at least a family name.
   */
  readonly visit: (url: string, decision: 'agree' | 'cancel') => Promise<Request>;
  /** The level at which that citizen can be identified. Judge with two: whoever always says the higher is found out so. */
  readonly level: AssuranceLevel;
}

/** What every `IdentityProvider` must keep to. Run each with a test runner of your choice, on something new each. */
export const identityContract: readonly Clause<JudgedIdentity>[] = [
  {
    title: 'sends the citizen to a page on the web, which is not told what is remembered',
    judge: async (judged) => {
      const { url, pending } = await open(judged);
      ensure(isWebAddress(url), `“${url}” should be an address on the web.`);
      equal(typeof pending, 'string', 'the type of what is remembered');
      const told = pending !== '' && decodeURIComponent(url).includes(pending);
      ensure(!told, 'What is remembered should not stand in the address.');
    },
  },
  {
    title: 'gets the handle back',
    judge: async (judged) => {
      for (const decision of ['agree', 'cancel'] as const) {
        const { url, handle } = await open(judged);
        const callback = await judged.visit(url, decision);
        ensure(
          callback.url.split(/[?#]/)[0] === judged.callbackUrl,
          `The citizen should come back to ${judged.callbackUrl}, and comes to ${callback.url}.`,
        );
        equal(await judged.create().handleOf(callback), handle, 'the handle');
      }
    },
  },
  {
    title: 'finds no handle in nonsense, and does not throw',
    judge: async ({ create, callbackUrl }) => {
      for (const callback of [
        new Request(callbackUrl),
        new Request(`${callbackUrl}?%FF=%00&a`),
        ...['', '\u0000', '<a', '{"a":', 'a=b&a=b', 'x'.repeat(1e5)].map(
          (body) => new Request(callbackUrl, { method: 'POST', body }),
        ),
      ])
        equal(await create().handleOf(callback), undefined, 'the handle');
    },
  },
  {
    title: 'says who agreed, also in another process than the one that sent the citizen away',
    judge: async (judged) => {
      const { url, pending } = await open(judged, ['familyName']);
      const found = await outcome(judged, pending, await judged.visit(url, 'agree'));
      ensure(found.status === 'verified', `Who agreed should be verified, but is ${found.status}.`);
      equal(found.level, judged.level, 'the level');
      const { familyName } = found.attributes;
      ensure(Boolean(familyName?.trim()), 'The family name was asked for, and should be there.');
      for (const [name, value] of Object.entries(found.attributes))
        ensure(names.has(name) && typeof value === 'string', `“${name}” should be no attribute.`);
    },
  },
  {
    title: 'says nothing of a person who cancelled',
    judge: async (judged) => {
      const { url, pending } = await open(judged);
      const found = await outcome(judged, pending, await judged.visit(url, 'cancel'));
      equal(found, { status: 'cancelled' }, 'the outcome');
    },
  },
  {
    title: 'keeps two identifications apart',
    judge: async (judged) => {
      const [one, other] = [await open(judged), await open(judged)];
      const callback = await judged.visit(other.url, 'agree');
      await isNotBelieved(outcome(judged, one.pending, callback));
    },
  },
  {
    title: 'believes no callback that somebody wrote themselves',
    judge: async (judged) => {
      const { pending, handle } = await open(judged);
      const { callbackUrl } = judged;
      const said = new URLSearchParams({ state: handle, RelayState: handle, handle, code: 'x' });
      await isNotBelieved(outcome(judged, pending, new Request(`${callbackUrl}?${said}`)));
      const form = new Request(callbackUrl, { method: 'POST', body: said });
      await isNotBelieved(outcome(judged, pending, form));
    },
  },
  {
    title: 'says that the provider is down, where it has to be asked and cannot be reached',
    judge: async (judged) => {
      const { url, pending } = await open(judged);
      const callback = await judged.visit(url, 'agree');
      const down = judged.unreachable();
      await isDownOrNotAsked(open({ ...judged, create: () => down }));
      await isDownOrNotAsked(down.outcome(pending, callback, patient()));
    },
  },
  {
    title: 'gives up when nobody waits any more, where it has to be asked',
    judge: async (judged) => {
      const { url, pending } = await open(judged);
      const callback = await judged.visit(url, 'agree');
      const down = judged.unreachable();
      if (await throws(open({ ...judged, create: () => down })))
        await givesUp((signal) => open(judged, [], signal));
      if (await throws(down.outcome(pending, callback, patient())))
        await givesUp((signal) => judged.create().outcome(pending, callback, signal));
    },
  },
];

const names: ReadonlySet<string> = new Set<AttributeName>([
  'familyName',
  'givenNames',
  'birthDate',
  'street',
  'postalCode',
  'place',
]);

/** 256 random bits, base64url: as the gateway makes it. */
function newHandle(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace('=', '');
}

async function open(
  { create, method, callbackUrl }: JudgedIdentity,
  attributes: readonly AttributeName[] = [],
  signal = patient(),
): Promise<{ url: string; pending: string; handle: string }> {
  const handle = newHandle();
  const opened = await create().open({ method, handle, callbackUrl, attributes }, signal);
  return { ...opened, handle };
}

const outcome = (judged: JudgedIdentity, pending: string, callback: Request) =>
  judged.create().outcome(pending, callback, patient());

async function isNotBelieved(asked: Promise<Identification>): Promise<void> {
  const status = await asked.then(
    (found) => found.status,
    () => 'a fault',
  );
  ensure(status !== 'verified', 'It should not be verified.');
}

const throws = (asked: Promise<unknown>): Promise<boolean> =>
  asked.then(
    () => false,
    () => true,
  );

/** Some protocols ask the provider nothing: SAML sends all by way of the browser. */
async function isDownOrNotAsked(asked: Promise<unknown>): Promise<void> {
  const said = await asked.then(() => 'down', faultCode);
  equal(said, 'down', 'the fault');
}
