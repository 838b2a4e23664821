import { keyIdOf } from '../fs1-sign.js';
import { fingerprintOf } from '../root-keys.js';
import { makeStatusList, statusAt, type Status } from '../status-list.js';
import { makeTrustList, type TrustedIssuer } from '../trust-list.js';
import { trustStore, type TrustSource } from './trust-store.js';

const { signal } = new AbortController();
/** Where the issuer of the tests has its lists. */
export const url = 'https://issuer.example/issuer';
export const START = Date.parse('2026-11-24T12:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A key pair as issuers and root keys are. */
export async function keyPair() {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { key: pair.privateKey, jwk, kid: await keyIdOf(pair.publicKey) };
}
export type Pair = Awaited<ReturnType<typeof keyPair>>;

export const trusted = ({ kid, jwk }: Pair, issuer = 'DE-NW'): TrustedIssuer => {
  return { kid, issuer, jwk, from: '2026-01-01', to: '2030-12-31' };
};

/** A root key, an issuer’s key, and what they can sign. */
export async function anIssuer() {
  const [root, key] = [await keyPair(), await keyPair()];
  const trust = (sequence = 1, now = START, issuers = [trusted(key)], by = root) =>
    makeTrustList({ issuers, authorities: {}, sequence }, { key: by.key, now });
  const status = (first: Status = 'valid', now = START, by = key, at = `${url}/status`) =>
    makeStatusList({ url: at, statuses: [first], key: by.key, kid: by.kid, now, ttl: 12 * 3600 });
  const roots = JSON.stringify({ first: root.jwk, changes: [] });
  return { root, key, pinned: await fingerprintOf(root.jwk), roots, trust, status };
}

/** What a network answers, by list; or it hangs, or is not there. */
type Network = Readonly<Record<string, string>> | 'hangs' | 'offline';

/** A device: `see` looks at a network at a time and says the number of the trust list and the first status in each list. */
export function device(root: string, kept: TrustSource['kept'] = storage()) {
  let network: Network = 'offline';
  let time = START;
  const fetch: TrustSource['fetch'] = (address, options) => {
    if (network === 'offline') return Promise.reject(new TypeError('offline'));
    if (network === 'hangs')
      return new Promise((_, reject) => {
        options?.signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    const text = network[new Request(address).url.slice(url.length + 1)];
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  };
  const store = trustStore({ url, root, fetch, kept, now: () => time, patience: 5 });
  const load = (at: Network, now = START) => {
    [network, time] = [at, now];
    return store.load(signal);
  };
  const see = async (at: Network, now = START): Promise<string> => {
    const known = await load(at, now);
    if (!known) return 'nothing';
    const said = known.statuses.map((list) => `${list.issuer} ${statusAt(list, 0) ?? ''}`);
    return [known.trust.sequence, ...said].join(', ');
  };
  return { load, see };
}

/** A storage that works. */
export const storage = (memory = new Map<string, string>()) => {
  const kept = {
    getItem: (name: string) => memory.get(name) ?? null,
    setItem: (name: string, text: string) => void memory.set(name, text),
  };
  return () => kept;
};
