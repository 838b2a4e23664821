import { finishIdentification } from '../../../gateway/src/identification.ts';
import { localLists } from '../../../gateway/src/adapters/local-lists.ts';
import { memoryStorage } from '../../../gateway/src/adapters/memory-storage.ts';
import type { GatewayOptions } from '@stadtkit/gateway/options.js';
import { trustStore } from '@stadtkit/licence/adapters/trust-store.js';
import { keyIdOf } from '@stadtkit/licence/fs1-sign.js';
import type { CheckSource } from '@stadtkit/licence/elements/licence-check.js';
import type { Parties } from '@stadtkit/steps/parties.js';
import type { Option, Service } from '@stadtkit/steps/service.js';
import type { Found } from '@stadtkit/steps/sources.js';
import { exportJWK, generateKeyPair } from 'jose';
import { EXAM } from '../amt/read-envelope.js';
import type { Person } from '../ausweis/persons.js';
import type { Device } from './device.js';
import { Exams } from './exams.js';
import { callbackOf, idProvider, type AtIdProvider } from './id-provider.js';
import { addressOf, Issuer } from './issuer.js';
import { Office } from './office.js';
import { partiesOf, BROWSER } from './parties.js';
import { PayProvider } from './pay-provider.js';
import type { IdentityChoice, Steering } from './steering.js';

/** The instant of every story, in milliseconds: no picture changes with the day. */
export const NOW = Date.parse('2026-11-24T12:00:00Z');
const PUBLIC_URL = 'https://gateway.example';
/** The page with the service. */
export const PAGE = `${PUBLIC_URL}/antrag/`;

/** A city with all its counterparties in memory, for one visit to a service. */
export interface City {
  readonly service: Service;
  readonly parties: Parties;
  readonly payProvider: PayProvider;
  readonly office: Office;
  /** What the gateway of this city is made of. */
  readonly options: GatewayOptions;
  /** What the inspector’s device knows; it fetched the issuer’s lists at home. */
  readonly inspector: CheckSource;
  /** Another version of the service is in force from now on. */
  readonly publish: (next: Service) => void;
  /** The citizen comes back from the ID provider. */
  readonly identified: (
    from: AtIdProvider,
    choice: IdentityChoice,
    person?: string,
  ) => Promise<void>;
}

/** Who comes to a city, and when. */
interface Visitors {
  /** Who can identify, besides those who always can. */
  readonly guests?: readonly Person[];
  /** What other registers than that of exams say to every key, by the names that the definition gives them. */
  readonly registers?: Readonly<Record<string, Found>>;
  /** The lists that the service asks for while somebody types. */
  readonly lists?: Readonly<Record<string, readonly Option[]>>;
  /** The instant, in milliseconds; in a story all happens in the same one. */
  readonly now?: () => number;
}

/** Builds a city around a service. `steering` is looked at whenever somebody is asked. */
export async function buildCity(
  service: Service,
  device: Device,
  steering: () => Steering,
  { guests = [], registers = {}, lists = {}, now = () => NOW }: Visitors = {},
): Promise<City> {
  const inForce = [service];
  const offered = { [service.id]: service };
  const codeLists = localLists(lists);
  const exams = new Exams(steering);
  const receipts = await generateKeyPair('ES256', { extractable: true });
  const receiptKey = { key: receipts.privateKey, kid: await keyIdOf(receipts.publicKey) };
  const issuer = new Issuer(service.authority, steering, now);
  const payProvider = new PayProvider(now);
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const publicJwk = await exportJWK(publicKey);
  const gateway = { issuer: PUBLIC_URL, jwk: publicJwk };
  const office = new Office(
    { services: inForce, gateway, exams, registers, codeLists, now },
    issuer,
    steering,
  );
  const options: GatewayOptions = {
    base: '',
    publicUrl: PUBLIC_URL,
    services: offered,
    identity: Object.fromEntries(
      service.identification.methods.map(({ name }) => [name, idProvider(guests)]),
    ),
    payments: payProvider,
    destination: office,
    lookups: {
      ...Object.fromEntries(
        (service.lookups ?? []).map(({ name }) => [name, register(registers[name])]),
      ),
      [EXAM]: { outcome: async (code) => exams.outcome(code) },
    },
    codeLists,
    storage: memoryStorage(),
    statementKey: { key: privateKey, publicJwk },
    receiptKey,
    returnUrls: [PAGE],
    origins: [],
    client: () => BROWSER,
    now,
    log: () => undefined,
  };
  return {
    service,
    parties: partiesOf(options, device),
    payProvider,
    office,
    options,
    inspector: await equipped(issuer, now),
    publish(next) {
      inForce[0] = next;
      offered[service.id] = next;
    },
    async identified(from, choice, person) {
      const signal = new AbortController().signal;
      const callback = callbackOf(from, choice, person);
      await finishIdentification(options, from.method, callback, BROWSER, signal);
    },
  };
}

/** A register that finds this, or nothing. */
const register = (found: Found | undefined): GatewayOptions['lookups'][string] => ({
  outcome: async () => (found ? { status: 'found', found } : { status: 'not-valid' }),
});

/** An inspector’s device that had a network once, at home. */
async function equipped(issuer: Issuer, now: () => number): Promise<CheckSource> {
  const lists = new Map<string, string>();
  const kept = {
    getItem: (name: string) => lists.get(name) ?? null,
    setItem: (name: string, text: string) => void lists.set(name, text),
  };
  const url = 'https://issuer.example';
  const device = { url, root: await issuer.fingerprint(), kept: () => kept, now };
  const atHome = trustStore({ ...device, fetch: (list) => issuer.list(addressOf(list)) });
  await atHome.load(new AbortController().signal);
  const store = trustStore({ ...device, fetch: issuer.fetch });
  return { now, load: (signal) => store.load(signal) };
}
