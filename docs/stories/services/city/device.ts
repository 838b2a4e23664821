import type { Application } from '@stadtkit/steps/application.js';
import type { DraftStore, HandedLicence } from '@stadtkit/steps/parties.js';

/** The citizen’s device in memory: what the tab, the locker and the device itself hold. */
export class Device {
  /** The draft of the open tab. */
  tab: Application | undefined;
  /** The draft that was handed over before leaving. */
  locker: Application | undefined;
  readonly licences = new Map<string, HandedLicence>();

  readonly drafts: DraftStore = {
    find: async () =>
      this.tab
        ? { application: this.tab, from: 'tab' }
        : this.locker && { application: this.locker, from: 'locker' },
    keep: (application) => {
      this.tab = application;
    },
    handOver: async (application) => {
      this.locker = application;
    },
    takeBack: async () => {
      this.locker = undefined;
    },
    remove: async () => {
      this.tab = undefined;
      this.locker = undefined;
    },
  };
}
