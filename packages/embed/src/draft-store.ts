import type { Application } from '@stadtkit/steps/application.js';
import { Fault, type DraftStore, type FoundDraft } from '@stadtkit/steps/parties.js';
import { readApplication } from '@stadtkit/steps/read-application.js';
import type { Deleted } from './deleted.js';
import type * as InBrowser from './in-browser.js';
import { call, type GatewayClient } from './gateway-client.js';
import { mayRest } from './may-rest.js';
import type { TabStorage } from './tab-storage.js';

const nameOf = (service: string): string => `stadtkit:${service}`;

const nothing = (): undefined => undefined;
const refuse = (fault: unknown): never => {
  throw fault;
};

/** Until when something rests on this device, as `DraftStore.keep` gives it. */
type Until = Awaited<ReturnType<DraftStore['keep']>>;

let resting: Promise<typeof InBrowser> | undefined;
/** What rests in this browser, brought once. */
const inBrowser = () =>
  (resting ??= import('./in-browser.js').catch((cause: unknown) => {
    resting = undefined;
    throw new Fault('network', '', { cause });
  }));

/** Whether a tab holds this very application; it may have begun another one. */
const isOf = (text: string | null, id: string): boolean =>
  text?.includes(`"id":${JSON.stringify(id)}`) ?? false;

/**
 * Where a draft rests: in this tab while it is open; in the gateway’s locker, encrypted with a key that only this
 * browser has, while the citizen is away for identification (docs/decisions/0004). What the city has received rests in
 * this browser until the citizen is done (docs/decisions/0016).
 */
export function draftStore(
  gateway: GatewayClient,
  tab: TabStorage,
  now = () => Date.now(),
): DraftStore {
  const locker = (service: string): string => `/locker/${encodeURIComponent(service)}`;
  /** What was removed stays so: an answer on its way, the browser’s Back, or another tab must not bring it again. */
  const gone = new Set<string>();
  /** Other tabs, with whom is spoken only of what was kept. */
  let others: Promise<Deleted> | undefined;
  const deleted = (): Promise<Deleted> =>
    (others ??= import('./deleted.js').then(({ Deleted }) => new Deleted(gone)));
  /** What this page has kept for later, and what is renewed when something happens to it. */
  const sent = new Set<string>();
  /** Drafts that the citizen wants to go on with later. */
  const forLater = new Set<string>();
  /** What is being kept at this moment. */
  const keeping = new Set<string>();
  /** The names under which this page keeps something in its tab. */
  const names = new Set<string>();
  /** One after the other, so that the last state is the one that stays. */
  let renewed = Promise.resolve();
  /** The last state of what is to be written next: what somebody has typed before is in it. */
  const unwritten = new Map<string, { application: Application; written: Promise<Until> }>();
  /** Writes what became of an application to where it rests in this browser. */
  const renew = (application: Application): Promise<Until> => {
    const { id } = application;
    const waiting = unwritten.get(id);
    if (waiting) {
      waiting.application = application;
      return waiting.written;
    }
    const written = renewed
      .then(inBrowser)
      .then(async ({ sentApplications, draftsForLater }) => {
        const last = unwritten.get(id)?.application ?? application;
        unwritten.delete(id);
        if (!isSent(id)) return draftsForLater.renew(last);
        await sentApplications.renew(last);
        return undefined;
      })
      .catch((): Until => {
        unwritten.delete(id);
        return isSent(id) ? undefined : 'none';
      });
    unwritten.set(id, { application, written });
    renewed = written.then(nothing);
    return written;
  };
  const isSent = (id: string): boolean => sent.has(id) || keeping.has(id);
  /** Whether it was kept in this browser, and somebody has deleted it there. */
  const isDeleted = async ({ id, kept }: Application): Promise<boolean> =>
    gone.has(id) ||
    (kept === true &&
      !(await inBrowser()
        .then(({ sentApplications }) => sentApplications.has(id))
        .catch(() => true)));
  const keepInBrowser = async (application: Application): Promise<boolean> => {
    const { sentApplications } = await inBrowser();
    // What was kept once and is not there any more was deleted, and is not written again.
    if (application.kept && !(await sentApplications.renew(application))) return false;
    if (!application.kept) await sentApplications.keep(application);
    if (!gone.has(application.id)) return true;
    await sentApplications.remove(application.id);
    return false;
  };
  return {
    get keeps() {
      return tab.keeps;
    },

    async find(service, signal) {
      names.add(nameOf(service.id));
      const text = tab.getItem(nameOf(service.id));
      const own = text === null ? undefined : readApplication(text, service);
      if (own && (await isDeleted(own))) {
        tab.removeItem(nameOf(service.id));
        return 'deleted';
      }
      // What this tab has opens also where nobody can look what else there is.
      const resting = (await mayRest())
        ? await inBrowser().catch(own ? nothing : refuse)
        : undefined;
      const later = (await resting?.draftsForLater.of(service.id, now()).catch(() => [])) ?? [];
      const onDevice = later.flatMap(({ text: kept, until }) => {
        const application = readApplication(kept, service);
        return application ? { application, from: 'device' as const, until } : [];
      });
      for (const { application } of onDevice) forLater.add(application.id);
      const from = (from: 'tab' | 'locker', application: Application): FoundDraft => {
        const { until } = onDevice.find((one) => one.application.id === application.id) ?? {};
        return { application, from, ...(until ? { until } : {}) };
      };
      if (own) return from('tab', own);
      const key = await resting?.lockerKeys.find(service.id).catch(() => undefined);
      if (!resting || !key) return onDevice.at(-1);
      const { status, text: box } = await call(
        gateway,
        locker(service.id),
        { also: [404] },
        signal,
      );
      const opened = status === 200 ? await resting.decrypted(box, key) : undefined;
      const found = opened === undefined ? undefined : readApplication(opened, service);
      if (found) return from('locker', found);
      await resting.lockerKeys.remove(service.id);
      return onDevice.at(-1);
    },

    async keep(application) {
      if (gone.has(application.id)) return undefined;
      const name = nameOf(application.service.id);
      const kept = sent.has(application.id) ? { kept: true } : {};
      names.add(name);
      tab.setItem(name, JSON.stringify({ ...application, ...kept }));
      // Brought early: when the city has the application, the network may be gone.
      void inBrowser().catch(() => undefined);
      const rests = isSent(application.id) || forLater.has(application.id);
      return rests ? renew(application) : undefined;
    },

    bringBack(application) {
      gone.delete(application.id);
      void this.keep(application);
    },

    async sent(service) {
      if (!(await mayRest())) return [];
      const texts = await (await inBrowser()).sentApplications.of(service.id);
      return texts.flatMap(({ text }) => {
        const found = readApplication(text, service);
        return found ? { ...found, kept: true } : [];
      });
    },

    async keepSent(application) {
      const { id } = application;
      if (gone.has(id)) return false;
      keeping.add(id);
      const kept = renewed.then(() => keepInBrowser(application));
      // What happens to it meanwhile comes after it, and stays.
      renewed = kept.then(nothing, nothing);
      try {
        const isKept = await kept;
        if (isKept) sent.add(id);
        // What was sent is no draft any more.
        if (isKept) await this.leaveDevice(application);
        return isKept;
      } catch {
        // A browser that keeps nothing; the screens say so.
        return false;
      } finally {
        keeping.delete(id);
      }
    },

    async keepOnDevice(application) {
      if (gone.has(application.id)) return undefined;
      const { draftsForLater } = await inBrowser();
      try {
        await renewed;
        const until = await draftsForLater.keep(application, now());
        forLater.add(application.id);
        return until;
      } catch {
        // A browser that keeps nothing; the screen says so.
        return undefined;
      }
    },

    async leaveDevice({ id }) {
      forLater.delete(id);
      await renewed;
      const { draftsForLater } = await inBrowser();
      await draftsForLater.remove(id).catch(nothing);
    },

    async handOver(application, signal) {
      if (gone.has(application.id)) return false;
      // Without a locker the draft still rests in this tab, which is where nearly everybody comes back to.
      try {
        const { lockerKeys, encrypted } = await inBrowser();
        const key = await lockerKeys.make(application.service.id);
        const body = await encrypted(JSON.stringify(application), key);
        const path = locker(application.service.id);
        await call(gateway, path, { method: 'PUT', body, type: 'text/plain' }, signal);
        return true;
      } catch (error) {
        signal.throwIfAborted();
        console.warn('Stadtkit: kept in this tab only.', error);
        return false;
      }
    },

    whenDeleted(then, signal) {
      const forget = (id: string): void => {
        sent.delete(id);
        for (const name of names) if (isOf(tab.getItem(name), id)) tab.removeItem(name);
        then(id);
      };
      // Out of reach: what was sent is looked up when this page is opened again.
      void deleted().then(
        (found) => {
          if (!signal.aborted) found.listen(forget, signal);
        },
        () => undefined,
      );
    },

    async remove(application: Application) {
      gone.add(application.id);
      tab.removeItem(nameOf(application.service.id));
      // Nothing waits for it: what is to be deleted is deleted also where the network stands still.
      void deleted().then(
        (found) => {
          found.tell(application.id);
        },
        () => undefined,
      );
      void import('./forget-files.js')
        .then(({ forgetFiles }) => forgetFiles(gateway, application))
        .catch(() => undefined);
      await renewed;
      const { sentApplications, draftsForLater } = await inBrowser();
      await sentApplications.remove(application.id).catch(nothing);
      await draftsForLater.remove(application.id).catch(nothing);
      await this.takeBack(application);
    },

    async takeBack({ service }: Application) {
      const { lockerKeys } = await inBrowser();
      await lockerKeys.remove(service.id).catch(nothing);
      const gone = AbortSignal.timeout(5000);
      await call(gateway, locker(service.id), { method: 'DELETE' }, gone).catch(() => undefined);
    },
  };
}
