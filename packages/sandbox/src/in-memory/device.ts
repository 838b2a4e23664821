import type { Application } from '@stadtkit/steps/application.js';
import type { DraftStore, HandedLicence } from '@stadtkit/steps/parties.js';

/** The citizen’s device in memory: what the tab, the locker and the device itself hold. */
export class Device {
  /** The draft of the open tab. */
  tab: Application | undefined;
  /** The draft that was handed over before leaving. */
  locker: Application | undefined;
  readonly licences = new Map<string, HandedLicence>();
  /** What the city has received. */
  readonly sent = new Map<string, Application>();

  readonly drafts: DraftStore = {
    keeps: true,
    find: async () =>
      this.tab
        ? { application: this.tab, from: 'tab' }
        : this.locker && { application: this.locker, from: 'locker' },
    keep: async (application) => {
      this.tab = application;
      return undefined;
    },
    bringBack: (application) => {
      this.tab = application;
    },
    sent: async () => [...this.sent.values()],
    keepSent: async (application) => {
      this.sent.set(application.id, application);
      return true;
    },
    // A story ends before it expires.
    keepOnDevice: async () => Date.parse('2026-12-24T12:00:00Z'),
    leaveDevice: async () => undefined,
    handOver: async (application) => {
      this.locker = application;
      return true;
    },
    takeBack: async () => {
      this.locker = undefined;
    },
    remove: async ({ id }) => {
      this.sent.delete(id);
      this.tab = undefined;
      this.locker = undefined;
    },
    // A story has one tab.
    whenDeleted: () => undefined,
  };
}
