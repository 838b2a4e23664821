import { createGateway, type Gateway } from '@stadtkit/gateway/gateway.js';
import { Session } from '../../../steps/src/session/session.ts';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { draftStore } from '../../../embed/src/draft-store.ts';
import { partiesFor } from '../../../embed/src/parties.ts';
import { tabStorage } from '../../../embed/src/tab-storage.ts';
import { rules } from '../../../steps/src/session/rules.ts';
import type { Service } from '@stadtkit/steps/service.js';
import { PAGE, type City } from '../in-memory/city.js';

const { put } = IDBObjectStore.prototype;

/** What becomes of a call to the gateway: its answer, or the connection is cut before it arrives or before the answer does. */
export type Fate =
  | 'answered'
  | 'cut before'
  | 'cut after'
  | 'unavailable'
  /** Nobody hears of it any more, before or after it arrived. */
  | 'killed before'
  | 'killed after';

/** A browser with the tabs of one citizen, and the network between it and the gateway of a city. */
export class Browser {
  /** What becomes of the next calls, in their order; then all are answered. */
  fates: Fate[] = [];
  isKilled = false;
  /** Whether IndexedDB and the storage of tabs take anything. */
  storage: 'there' | 'full' | 'blocked' = 'there';
  readonly city: City;
  #gateway: Gateway;
  readonly #databases = new IDBFactory();
  readonly #cookies = new Map<string, string>();

  constructor(city: City) {
    this.city = city;
    this.#gateway = createGateway(city.options);
  }

  /** Makes this the browser that scripts run in. */
  use(): void {
    const databases = (): IDBFactory => {
      if (this.storage === 'blocked') throw new DOMException('', 'SecurityError');
      return this.#databases;
    };
    const isFull = (): boolean => this.storage === 'full';
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: databases });
    IDBObjectStore.prototype.put = function (...asked) {
      if (isFull()) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, asked);
    };
    // Each tab is alone: what tabs tell each other has tests of its own.
    Object.defineProperty(globalThis, 'BroadcastChannel', { configurable: true, value: undefined });
  }

  /** Another process of the gateway takes over: only what is stored is left. */
  restartGateway(): void {
    this.#gateway = createGateway(this.city.options);
  }

  #dies(): Promise<never> {
    this.isKilled = true;
    return new Promise(() => undefined);
  }

  openTab(): Tab {
    this.isKilled = false;
    return new Tab(this);
  }

  /** The databases in which something is kept. */
  async kept(): Promise<readonly string[]> {
    return (await this.#databases.databases()).flatMap(({ name }) => name ?? []);
  }

  /** A request of this browser, with its cookies. */
  async request(request: Request): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set('cookie', Array.from(this.#cookies, (pair) => pair.join('=')).join('; '));
    const response = await this.#gateway.fetch(new Request(request, { headers }));
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }

  /** The same, over a connection that may be cut. */
  readonly fetch: typeof fetch = async (address, init) => {
    const fate = this.fates.shift() ?? 'answered';
    if (fate === 'killed before') await this.#dies();
    if (fate === 'unavailable') return new Response('', { status: 503 });
    if (fate === 'cut before') throw new TypeError('Failed to fetch');
    const response = await this.request(new Request(address, init));
    if (fate === 'killed after') await this.#dies();
    if (fate === 'cut after') throw new TypeError('Failed to fetch');
    return response;
  };
}

/** A tab with the service in it. */
export class Tab {
  /** The address that the citizen was sent to, until they are back. */
  left: string | undefined;
  session: Session;
  #isOpen = true;
  readonly browser: Browser;
  readonly #storage = new Map<string, string>();

  constructor(browser: Browser) {
    this.browser = browser;
    this.session = this.#load();
  }

  /** The page is loaded anew, with the definition that is in force. */
  load(): void {
    this.#isOpen = false;
    this.session.stop();
    this.#isOpen = true;
    this.left = undefined;
    this.session = this.#load();
  }

  /** The tab is closed, or its browser is killed: nobody hears what was on its way. */
  close(): void {
    this.#isOpen = false;
    this.session.stop();
  }

  /** How many things the tab keeps. */
  get keeps(): number {
    return this.#storage.size;
  }

  get service(): Service {
    const { options, service } = this.browser.city;
    return options.services[service.id] ?? service;
  }

  #load(): Session {
    const { browser } = this;
    const isOpen = (): boolean => this.#isOpen;
    const { now } = browser.city.options;
    const mine: { session?: Session } = {};
    const gateway = {
      url: browser.city.options.publicUrl,
      // Whoever closes a tab does not wait for an answer any more.
      fetch: (async (...asked) => {
        const answer = await browser.fetch(...asked).catch((error: unknown) => error);
        if (mine.session !== this.session || !isOpen()) await new Promise(() => undefined);
        if (answer instanceof Response) return answer;
        throw answer as Error;
      }) as typeof fetch,
    };
    const session = new Session(
      {
        isShown: isOpen,
        returnUrl: () => PAGE,
        changed: () => undefined,
        found: () => undefined,
        began: () => undefined,
        arrived: () => undefined,
        attend: () => undefined,
        speak: () => undefined,
        leave: (url) => {
          this.left = url;
        },
        done: () => undefined,
      },
      { there: () => rules, bring: async () => rules },
      // No time passes by itself.
      () => new Promise(() => undefined),
    );
    mine.session = session;
    const storage = tabStorage(() => this.#tabStorage());
    const parties = {
      ...partiesFor(gateway, PAGE),
      now,
      draft: draftStore(gateway, storage, now),
    };
    // Only then is it this tab’s: what it asks at once must find it.
    queueMicrotask(() => {
      session.use(this.service, parties);
    });
    return session;
  }

  #tabStorage(): Storage {
    const [browser, kept] = [this.browser, this.#storage];
    if (browser.storage === 'blocked') throw new DOMException('', 'SecurityError');
    return {
      length: kept.size,
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => {
        if (browser.storage === 'full') throw new DOMException('', 'QuotaExceededError');
        kept.set(name, value);
      },
      removeItem: (name: string) => kept.delete(name),
    } as unknown as Storage;
  }
}

/** How much is being encrypted, which takes as long as it takes. */
let encrypting = 0;
for (const name of ['encrypt', 'decrypt', 'generateKey', 'importKey', 'digest', 'sign'] as const) {
  const really = crypto.subtle[name].bind(crypto.subtle) as (
    ...asked: unknown[]
  ) => Promise<unknown>;
  Object.defineProperty(crypto.subtle, name, {
    value: async (...asked: unknown[]) => {
      encrypting++;
      return really(...asked).finally(() => encrypting--);
    },
  });
}

/** When nothing is on its way any more, not to the databases either; in a browser that was killed nothing moves. */
export async function settled({ session, browser }: Tab): Promise<void> {
  for (let quiet = 0; quiet < 40; quiet++) {
    await new Promise((next) => setImmediate(next));
    if ((session.task.busy && !browser.isKilled) || encrypting > 0) quiet = 0;
  }
}
