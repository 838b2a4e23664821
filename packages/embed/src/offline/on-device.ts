import { keptLicences } from '@stadtkit/licence/adapters/kept-licences.js';
import { Fault, type HandedLicence } from '@stadtkit/steps/parties.js';
import { dismiss, isReady, offlinePage, prepare } from './prepare.js';

/** Keeps a licence on this device, and makes the page ready that shows it without a network. */
export async function keep(licence: HandedLicence, source: string): Promise<void> {
  try {
    await keptLicences.keep(licence);
  } catch (cause) {
    throw new Fault('storage', 'This browser keeps nothing.', { cause });
  }
  const page = offlinePage(source);
  if (page) await prepare(page, document.body);
}

/** Deletes a licence from this device; with the last one, also that page. */
export async function forget(licence: HandedLicence, source: string): Promise<void> {
  await keptLicences.forget(licence);
  const page = (await keptLicences.kept()).length > 0 ? undefined : offlinePage(source);
  if (page) await dismiss(page);
}

/** The address of that page, once it opens without a network. */
export async function addressOf(source: string): Promise<string | undefined> {
  const page = offlinePage(source);
  return page && (await isReady(page)) ? page.href : undefined;
}
