import type { Application } from '../../src/application.js';
import type { HandedLicence, Parties } from '../../src/parties.js';
import { withLater } from './later.js';
import type { ServiceElement } from './service.js';

/** Looks for a draft. One from a closed tab is not opened unasked: somebody else may sit here now. */
export function lookForDraft(of: ServiceElement): void {
  of.work.do(async (signal) => {
    const { service, parties } = of;
    if (!service || !parties) return;
    await showKept(of);
    of.sent = await parties.draft.sent(service).catch(() => []);
    const found = await parties.draft.find(service, signal);
    if (found ?? of.sent.length > 0) {
      open(of);
      heed(of);
    }
    if (found === 'deleted') startAnew(of);
    else if (found?.from === 'locker') of.found = found;
    else of.begin(found?.application);
  });
}

/**
 * From now on, what is deleted in another tab is shown here no longer. Not before there is something: whoever only looks
 * needs no other tab.
 */
export function heed(of: ServiceElement): void {
  const { parties } = of;
  if (!parties || of.heeding) return;
  of.heeding = new AbortController();
  parties.draft.whenDeleted((id) => {
    of.sent = of.sent.filter((one) => one.id !== id);
    const isShown = of.ending !== 'done' && of.application?.id === id;
    if (isShown || of.found?.application.id === id) startAnew(of);
  }, of.heeding.signal);
}

/** The start, and why: somebody deleted in another tab what was shown here. */
function startAnew(of: ServiceElement): void {
  of.work.cancel();
  of.work.clear();
  of.work.afterwards(() => {
    of.begin();
    of.deleted = true;
    of.focusHeading();
  });
}

/** Opens what the page has closed around a service: whoever comes back to it must not have to look for it. */
function open(of: ServiceElement): void {
  for (let at = of.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}

/** Whether a licence is kept on this device. */
export const isKept = ({ kept }: Pick<ServiceElement, 'kept'>, licence: HandedLicence): boolean =>
  kept.some((one) => one['code'] === licence['code']);

/** What a step needs when it is shown: its screen, and what others say. */
export function arrive(of: ServiceElement): void {
  of.work.afterwards(() => {
    if (of.step?.kind === 'start') return;
    withLater(of, ({ errandsOf }) => {
      errandsOf(of).look();
    });
  });
}

/**
 * Asks anew what was being asked when the page took the service out: a page that moves it does so too. What somebody had
 * pressed waits for being pressed again.
 */
export function takeUp(of: ServiceElement): void {
  of.work.afterwards(() => {
    if (!of.application && !of.found) lookForDraft(of);
    else if (of.ending === undefined) arrive(of);
  });
}

/** Deletes a draft and begins anew. */
export function discard(of: ServiceElement, application?: Application): void {
  of.work.do(async () => {
    const gone = application ?? of.application;
    if (gone) await of.parties?.draft.remove(gone);
    of.begin();
  });
}

/** Changes what is kept on this device, and shows what is kept then. */
export function changeKept(
  of: ServiceElement,
  change: (licences: Parties['licence']) => Promise<unknown>,
): void {
  of.work.do(async () => {
    if (!of.parties) return;
    await change(of.parties.licence);
    await showKept(of);
  });
}

/** Shows what is kept on this device. A browser that keeps nothing must not stop anybody. */
export async function showKept(of: ServiceElement): Promise<void> {
  const licences = of.parties?.licence;
  of.kept = (await licences?.kept().catch(() => undefined)) ?? [];
  if (of.kept.length > 0) of.offline = await licences?.offline().catch(() => undefined);
}

/** Makes sure that what was sent can be opened again in this browser; if it cannot, the screens say so. */
export async function keepSent(of: ServiceElement, application = of.application): Promise<void> {
  if (application?.receipt && of.parties)
    of.reachable = await of.parties.draft.keepSent(application).catch(() => false);
}
