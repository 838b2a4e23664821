import type { Application } from '@stadtkit/steps/application.js';
import type { DraftStore } from '@stadtkit/steps/parties.js';
import { readApplication } from '@stadtkit/steps/read-application.js';
import type { Deleted } from './deleted.js';
import { decrypted, encrypted } from './encryption.js';
import { call, type GatewayClient } from './gateway-client.js';
import { lockerKeys } from './locker-key.js';
import { sentApplications } from './sent-applications.js';
import type { TabStorage } from './tab-storage.js';

const nameOf = (service: string): string => `stadtkit:${service}`;

/** Whether a tab holds this very application; it may have begun another one. */
const isOf = (text: string | null, id: string): boolean =>
  text?.includes(`"id":${JSON.stringify(id)}`) ?? false;

/**
 * Where a draft rests: in this tab while it is open; in the gateway’s locker, encrypted with a key that only this
 * browser has, while the citizen is away for identification (docs/decisions/0004). What the city has received rests in
 * this browser until the citizen is done (docs/decisions/0016).
 */
export function draftStore(gateway: GatewayClient, tab: TabStorage): DraftStore {
  const locker = (service: string): string => `/locker/${encodeURIComponent(service)}`;
  /** What was removed stays so: an answer on its way, the browser’s Back, or another tab must not bring it again. */
  const gone = new Set<string>();
  /** Other tabs, with whom is spoken only of what was kept. */
  let others: Promise<Deleted> | undefined;
  const deleted = (): Promise<Deleted> =>
    (others ??= import('./deleted.js').then(({ Deleted }) => new Deleted(gone)));
  /** What this page has kept for later, and what is renewed when something happens to it. */
  const sent = new Set<string>();
  /** What is being kept at this moment. */
  const keeping = new Set<string>();
  /** The names under which this page keeps something in its tab. */
  const names = new Set<string>();
  /** One after the other, so that the last state is the one that stays. */
  let renewed = Promise.resolve();
  /** Whether it was kept in this browser, and somebody has deleted it there. */
  const isDeleted = async ({ id, kept }: Application): Promise<boolean> =>
    gone.has(id) || (kept === true && !(await sentApplications.has(id).catch(() => true)));
  const keepInBrowser = async (application: Application): Promise<boolean> => {
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
      if (own) return { application: own, from: 'tab' };
      const key = await lockerKeys.find(service.id).catch(() => undefined);
      if (!key) return undefined;
      const { status, text: box } = await call(
        gateway,
        locker(service.id),
        { also: [404] },
        signal,
      );
      const opened = status === 200 ? await decrypted(box, key) : undefined;
      const found = opened === undefined ? undefined : readApplication(opened, service);
      if (found) return { application: found, from: 'locker' };
      await lockerKeys.remove(service.id);
      return undefined;
    },

    keep(application) {
      if (gone.has(application.id)) return;
      const name = nameOf(application.service.id);
      const kept = sent.has(application.id) ? { kept: true } : {};
      names.add(name);
      tab.setItem(name, JSON.stringify({ ...application, ...kept }));
      if (sent.has(application.id) || keeping.has(application.id))
        renewed = renewed.then(async () => {
          await sentApplications.renew(application).catch(() => false);
        });
    },

    async sent(service) {
      const texts = await sentApplications.of(service.id);
      return texts.flatMap((text) => {
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
      renewed = kept.then(
        () => undefined,
        () => undefined,
      );
      try {
        const isKept = await kept;
        if (isKept) sent.add(id);
        return isKept;
      } catch {
        // A browser that keeps nothing; the screens say so.
        return false;
      } finally {
        keeping.delete(id);
      }
    },

    async handOver(application, signal) {
      if (gone.has(application.id)) return;
      // Without a locker the draft still rests in this tab, which is where nearly everybody comes back to.
      try {
        const key = await lockerKeys.make(application.service.id);
        const body = await encrypted(JSON.stringify(application), key);
        const path = locker(application.service.id);
        await call(gateway, path, { method: 'PUT', body, type: 'text/plain' }, signal);
      } catch (error) {
        signal.throwIfAborted();
        console.warn('Stadtkit: the draft is kept in this tab only.', error);
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
      await sentApplications.remove(application.id).catch(() => undefined);
      await this.takeBack(application);
    },

    async takeBack({ service }: Application) {
      await lockerKeys.remove(service.id).catch(() => undefined);
      const gone = AbortSignal.timeout(5000);
      await call(gateway, locker(service.id), { method: 'DELETE' }, gone).catch(() => undefined);
    },
  };
}
