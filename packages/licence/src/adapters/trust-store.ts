import { importJWK, type JWK } from 'jose';
import type { Known } from '../check.js';
import { readStatusList, type StatusList } from '../status-list.js';
import { readTrustList, type TrustList } from '../trust-list.js';

/** Where an inspector’s device gets its lists, and where it keeps them for when there is no network. */
export interface TrustSource {
  /** Address of the issuer’s lists, without a slash at the end. */
  readonly url: string;
  readonly fetch: typeof fetch;
  /** Milliseconds after which the network is taken for missing; 2 seconds unless told: an inspector waits. */
  readonly patience?: number;
  /** Texts by name that outlast the page; public data only. */
  readonly kept: {
    getItem(name: string): string | null;
    setItem(name: string, text: string): void;
  };
}

/**
 * What is known about issuers and revocations: fresh if there is a network, else as it was kept. The root key is pinned
 * when it is first seen; a trust list with a smaller number than the one that is kept is an old one and refused.
 */
export function trustStore({ url, fetch, kept, patience = 2_000 }: TrustSource) {
  const name = (list: string): string => `stadtkit:${url}:${list}`;

  async function fresh(list: string, signal: AbortSignal): Promise<string | undefined> {
    // One bar of network at the water is worse than none: requests hang. AbortSignal.any() is not there before Safari 17.4.
    const tired = new AbortController();
    const give = (): void => {
      tired.abort();
    };
    const timer = setTimeout(give, patience);
    signal.addEventListener('abort', give, { once: true });
    try {
      const response = await fetch(`${url}/${list}`, { signal: tired.signal, cache: 'no-cache' });
      return response.ok ? await response.text() : undefined;
    } catch {
      signal.throwIfAborted();
      return undefined;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', give);
    }
  }

  async function root(signal: AbortSignal): Promise<JWK | undefined> {
    const pinned = kept.getItem(name('root')) ?? (await fresh('root', signal));
    if (pinned === undefined) return undefined;
    try {
      const jwk = JSON.parse(pinned) as JWK;
      kept.setItem(name('root'), pinned);
      return jwk;
    } catch {
      return undefined;
    }
  }

  async function trust(signal: AbortSignal): Promise<TrustList | undefined> {
    const key = await root(signal);
    if (!key) return undefined;
    const old = kept.getItem(name('trust'));
    const before = old === null ? undefined : await readTrustList(old, key);
    const token = await fresh('trust', signal);
    const now = token === undefined ? undefined : await readTrustList(token, key);
    if (token === undefined || !now || now.sequence < (before?.sequence ?? 0)) return before;
    kept.setItem(name('trust'), token);
    return now;
  }

  async function statuses(
    list: TrustList,
    token: string | undefined,
  ): Promise<readonly StatusList[]> {
    const read = async (token: string): Promise<StatusList | undefined> => {
      for (const { jwk } of list.issuers) {
        const found = await readStatusList(token, (await importJWK(jwk, 'ES256')) as CryptoKey);
        if (found) return found;
      }
      return undefined;
    };
    const old = kept.getItem(name('status'));
    const before = old === null ? undefined : await read(old);
    const now = token === undefined ? undefined : await read(token);
    // An older list, played again, would hide who was withdrawn since.
    if (token === undefined || !now || now.issuedAt < (before?.issuedAt ?? 0))
      return before ? [before] : [];
    kept.setItem(name('status'), token);
    return [now];
  }

  return {
    /** Undefined when this device has never had keys. */
    async look(signal: AbortSignal): Promise<Known | undefined> {
      const asked = fresh('status', signal);
      // Awaited below; when the trust list fails first, this must not count as unhandled.
      asked.catch(() => undefined);
      const list = await trust(signal);
      return list && { trust: list, statuses: await statuses(list, await asked) };
    },
  };
}
