import type { CheckKnowledge } from '../check-code.js';
import { leadsOn, readRootKeys, type Root } from '../root-keys.js';
import { isAhead, isOver } from '../signed.js';
import { readStatusList, type StatusList } from '../status-list.js';
import { readTrustList, type TrustList } from '../trust-list.js';
import { keptTexts, type TextStorage } from './kept-texts.js';

/** Where an inspector’s device gets its lists, and where it keeps them for when there is no network. */
export interface TrustSource {
  /** Address of the issuer’s lists, without a slash at the end. */
  readonly url: string;
  /** Fingerprint of a root key of the issuer (`fingerprintOf`): it comes with the page, never from the network. */
  readonly root: string;
  readonly fetch: typeof fetch;
  /** Milliseconds. */
  readonly now: () => number;
  /** Milliseconds after which the network is taken for missing; 2 seconds unless told: an inspector waits. */
  readonly patience?: number;
  /** Gives the storage for public lists, e.g. `() => localStorage`; it may be missing, blocked, full or damaged. */
  readonly kept: () => TextStorage | null;
}

/** A trust list, and the root key that signed it. */
interface Trust {
  readonly root: Root;
  readonly list: TrustList;
}

/**
 * What is known about issuers and revocations: fresh if there is a network, else as it was kept. Nothing is kept, and
 * nothing that was kept is used, unless it was signed, on a way from the pinned root key; and nothing older takes the place
 * of something newer (decision 18).
 */
export function trustStore({ url, root: pinned, fetch, now, kept, patience = 2_000 }: TrustSource) {
  const texts = keptTexts(kept);
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

  /** Reads root keys and trust list together, as they are kept: a new key alone would leave a device with no list. */
  async function readTrust(text: string | undefined): Promise<Trust | undefined> {
    const { root: keys, trust: token } = parsed(text);
    const root = await readRootKeys(parsed(keys), pinned);
    const list =
      root && typeof token === 'string' ? await readTrustList(token, root.jwk) : undefined;
    return root && list && { root, list };
  }

  async function trust(root?: string, token?: string): Promise<TrustList | undefined> {
    const before = await readTrust(texts.get(name('trust')));
    const text = JSON.stringify({ root, trust: token });
    const news = await readTrust(text);
    if (news && mayReplace(news, before)) texts.set(name('trust'), text);
    const list = news && mayReplace(news, before) ? news.list : before?.list;
    return list && !isOver(list, now()) ? list : undefined;
  }

  function mayReplace({ root, list }: Trust, before: Trust | undefined): boolean {
    if (isAhead(list, now()) || isOver(list, now())) return false;
    if (!before) return true;
    if (!leadsOn(root, before.root)) return false;
    const { sequence, issuedAt } = before.list;
    if (list.sequence !== sequence) return list.sequence > sequence;
    return list.issuedAt >= issuedAt || isAhead(before.list, now());
  }

  async function statuses({ issuers }: TrustList, token?: string): Promise<readonly StatusList[]> {
    const read = async (text: string | undefined): Promise<StatusList | undefined> => {
      const list = text === undefined ? undefined : await readStatusList(text, issuers);
      return list?.url === `${url}/status` ? list : undefined;
    };
    const news = await read(token);
    const isNow = news && !isAhead(news, now()) && !isOver(news, now());
    const names = [...new Set(issuers.map(({ issuer }) => issuer))];
    const all = names.map(async (issuer) => {
      const place = name(`status:${issuer}`);
      const last = await read(texts.get(place));
      const before = last?.issuer === issuer ? [last] : [];
      if (!isNow || news.issuer !== issuer) return before;
      // An older list, played again, would hide who was withdrawn since. One from the future cannot be compared: both count.
      if (before.some(({ issuedAt }) => issuedAt > news.issuedAt))
        return before.some((list) => isAhead(list, now())) ? [news, ...before] : before;
      if (token !== undefined) texts.set(place, token);
      return [news];
    });
    return (await Promise.all(all)).flat();
  }

  /** One load at a time: of two that run together, the one with the older list might end last. */
  let turn: Promise<unknown> = Promise.resolve();

  return {
    /** Undefined when this device has no keys that can be believed today. Throws only when `signal` aborts. */
    async load(signal: AbortSignal): Promise<CheckKnowledge | undefined> {
      const [root, token, status] = await Promise.all(
        ['root', 'trust', 'status'].map((list) => fresh(list, signal)),
      );
      const known = turn.then(async () => {
        const list = await trust(root, token);
        return list && { trust: list, statuses: await statuses(list, status) };
      });
      turn = known.catch(() => undefined);
      return known;
    },
  };
}

/** The fields of a JSON text; none when it is something else. */
function parsed(text: unknown): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(String(text));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
