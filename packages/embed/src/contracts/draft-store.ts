import { ensure, equal, patient, type Clause } from '@stadtkit/kinds/contract.js';
import type { Application } from '@stadtkit/steps/application.js';
import type { DraftStore, FoundDraft } from '@stadtkit/steps/parties.js';
import type { Service } from '@stadtkit/steps/service.js';

/** A tab of a browser. */
export interface Tab {
  /** Loads the page anew, and gives the store that the page makes; some days later, if it is said. */
  readonly load: (days?: number) => DraftStore;
}

/** A store that is judged: in a browser of its own, in which nothing was kept before. */
export interface JudgedDraftStore {
  readonly openTab: () => Tab;
  readonly service: Service;
  /** Begins another application for the service. */
  readonly begin: () => Application;
}

/** What every `DraftStore` must keep to. Run each with a test runner of your choice, in a browser, on a new one each. */
export const draftStoreContract: readonly Clause<JudgedDraftStore>[] = [
  {
    title: 'finds nothing where nothing was kept',
    judge: async ({ openTab, service }) => {
      const store = openTab().load();
      equal(await store.find(service, patient()), undefined, 'the draft');
      equal(await store.sent(service), [], 'what was sent');
    },
  },
  {
    title: 'finds what was kept last, after the page was loaded anew',
    judge: async ({ openTab, service, begin }) => {
      const tab = openTab();
      const draft = begin();
      const store = tab.load();
      void store.keep(draft);
      void store.keep(changed(draft));
      sameAs(await tab.load().find(service, patient()), changed(draft), 'tab');
    },
  },
  {
    title: 'keeps the drafts of two tabs, and of two services, apart',
    judge: async ({ openTab, service, begin }) => {
      const [one, other] = [openTab(), openTab()];
      const draft = begin();
      void one.load().keep(draft);
      equal(await other.load().find(service, patient()), undefined, 'the draft of another tab');
      const strange = { ...service, id: `${service.id}.other` };
      equal(await one.load().find(strange, patient()), undefined, 'the draft of another service');
      const next = { ...begin(), service: { id: strange.id, version: strange.version } };
      void one.load().keep(next);
      sameAs(await one.load().find(service, patient()), draft, 'tab');
      sameAs(await one.load().find(strange, patient()), next, 'tab');
    },
  },
  {
    title: 'finds in a new tab what was handed over before leaving, until the citizen is back',
    judge: async ({ openTab, service, begin }) => {
      const draft = begin();
      const store = openTab().load();
      void store.keep(draft);
      await store.handOver(draft, patient());
      sameAs(await openTab().load().find(service, patient()), draft, 'locker');
      await store.takeBack(draft);
      equal(await openTab().load().find(service, patient()), undefined, 'the draft, taken back');
    },
  },
  {
    title:
      'keeps a draft on the device only on request, and finds it in a new tab, with what came after',
    judge: async ({ openTab, service, begin }) => {
      const draft = begin();
      const store = openTab().load();
      void store.keep(draft);
      equal(
        await openTab().load().find(service, patient()),
        undefined,
        'what nobody wanted to keep',
      );
      const until = await store.keepOnDevice(draft);
      ensure(until !== undefined, 'It should be kept.');
      void store.keep(changed(draft));
      const look = async () => openTab().load().find(service, patient());
      // It is written after what was being written.
      let found = await look();
      for (let looks = 1; looks < 20 && typeof found === 'object'; looks += 1) {
        if ('changed' in found.application.answers) break;
        found = await look();
      }
      sameAs(found, changed(draft), 'device');
      equal(typeof found === 'object' && found.until, until, 'until when it is kept');
    },
  },
  {
    title: 'says of a draft that is found elsewhere that it is kept on the device, and until when',
    judge: async ({ openTab, service, begin }) => {
      const draft = begin();
      const tab = openTab();
      const store = tab.load();
      void store.keep(draft);
      const until = await store.keepOnDevice(draft);
      const found = await tab.load().find(service, patient());
      sameAs(found, draft, 'tab');
      equal(typeof found === 'object' && found.until, until, 'until when it is kept');
      await store.handOver(draft, patient());
      const handed = await openTab().load().find(service, patient());
      sameAs(handed, draft, 'locker');
      equal(typeof handed === 'object' && handed.until, until, 'the same of what was handed over');
    },
  },
  {
    title: 'keeps a draft on the device for 30 days, and not a day longer',
    judge: async ({ openTab, service, begin }) => {
      const draft = begin();
      await openTab().load().keepOnDevice(draft);
      sameAs(await openTab().load(29).find(service, patient()), draft, 'device');
      equal(await openTab().load(31).find(service, patient()), undefined, 'after 31 days');
      equal(await openTab().load().find(service, patient()), undefined, 'what was deleted then');
    },
  },
  {
    title: 'finds a draft on the device no more that was deleted there, removed, or sent',
    judge: async ({ openTab, service, begin }) => {
      const ends: readonly ((store: DraftStore, draft: Application) => Promise<unknown>)[] = [
        (store, draft) => store.leaveDevice(draft),
        (store, draft) => store.remove(draft),
        (store, draft) => store.keepSent(draft),
      ];
      for (const end of ends) {
        const draft = begin();
        const store = openTab().load();
        void store.keep(draft);
        await store.keepOnDevice(draft);
        await end(store, draft);
        void store.keep(changed(draft));
        equal(await openTab().load().find(service, patient()), undefined, 'the draft');
      }
    },
  },
  {
    title: 'opens again what the city has received, oldest first, as it then stands',
    judge: async ({ openTab, service, begin }) => {
      const [first, second] = [begin(), begin()];
      const store = openTab().load();
      for (const application of [first, second]) {
        void store.keep(application);
        ensure(await store.keepSent(application), 'It should be kept.');
      }
      void store.keep(changed(second));
      // Also one that is opened again may be renewed.
      const again = openTab().load();
      const [kept] = await again.sent(service);
      ensure(kept !== undefined, 'Something should be kept.');
      ensure(await again.keepSent(changed(kept)), 'It should be kept once more.');
      const all = await openTab().load().sent(service);
      equal(all.map(content), [changed(first), changed(second)].map(content), 'what was sent');
    },
  },
  {
    title: 'keeps as sent what happens while it is being kept',
    judge: async ({ openTab, service, begin }) => {
      const draft = begin();
      const store = openTab().load();
      const keeping = store.keepSent(draft);
      void store.keep(changed(draft));
      ensure(await keeping, 'It should be kept.');
      const sent = async () => (await openTab().load().sent(service)).map(content);
      const wanted = [content(changed(draft))];
      // It is written after what was being written.
      for (let looks = 1; looks < 20; looks += 1)
        if (JSON.stringify(await sent()) === JSON.stringify(wanted)) return;
      equal(await sent(), wanted, 'what was sent');
    },
  },
  {
    title: 'forgets what was removed, and keeps it no more: not by Back, nor by a late answer',
    judge: async ({ openTab, service, begin }) => {
      const tab = openTab();
      const store = tab.load();
      const draft = begin();
      void store.keep(draft);
      await store.keepSent(draft);
      await store.handOver(draft, patient());
      await store.remove(draft);
      void store.keep(draft);
      equal(await store.keepSent(draft), false, 'whether it is kept as sent');
      await store.handOver(draft, patient());
      for (const page of [tab.load(), openTab().load()]) {
        equal(await page.find(service, patient()), undefined, 'the draft');
        equal(await page.sent(service), [], 'what was sent');
      }
      const next = begin();
      void store.keep(next);
      sameAs(await tab.load().find(service, patient()), next, 'tab');
    },
  },
  {
    title: 'keeps again what was removed, when the citizen brings it back',
    judge: async ({ openTab, service, begin }) => {
      const tab = openTab();
      const store = tab.load();
      const draft = begin();
      void store.keep(draft);
      await store.remove(draft);
      store.bringBack(draft);
      void store.keep(changed(draft));
      sameAs(await tab.load().find(service, patient()), changed(draft), 'tab');
    },
  },
  {
    title: 'tells other tabs what was deleted, and they hold it no more',
    judge: async ({ openTab, service, begin }) => {
      const other = openTab();
      const draft = begin();
      const listening = new AbortController();
      try {
        const page = other.load();
        void page.keep(draft);
        const told = new Promise<void>((resolve) => {
          // Of other applications it may hear too.
          page.whenDeleted((id) => {
            if (id === draft.id) resolve();
          }, listening.signal);
        });
        // Who deletes listens too, as every page does in which somebody has acted; so it can be asked.
        const deleting = openTab().load();
        deleting.whenDeleted(() => undefined, listening.signal);
        await deleting.remove(draft);
        await told;
        void page.keep(draft);
        equal(await other.load().find(service, patient()), undefined, 'the draft in the other tab');
      } finally {
        listening.abort();
      }
    },
  },
  {
    title: 'says in a tab that slept meanwhile that what was sent was deleted in another one',
    judge: async ({ openTab, service, begin }) => {
      const sleeping = openTab();
      const draft = begin();
      const store = sleeping.load();
      await store.keepSent(draft);
      void store.keep(draft);
      await openTab().load().remove(draft);
      equal(await sleeping.load().find(service, patient()), 'deleted', 'the draft');
    },
  },
];

const changed = (application: Application): Application => ({
  ...application,
  answers: { ...application.answers, changed: { value: 'Łuczak', from: 'typed' } },
});

/** What an application says, without what the store notes about it. */
const content = ({ id, key, answers }: Application) => ({ id, key, answers });

function sameAs(
  found: FoundDraft | 'deleted' | undefined,
  wanted: Application,
  from: FoundDraft['from'],
): void {
  ensure(typeof found === 'object', 'A draft should be found.');
  equal(found.from, from, 'where it was found');
  equal(content(found.application), content(wanted), 'the draft');
}
