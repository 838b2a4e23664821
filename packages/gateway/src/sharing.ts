import { plainAccessCode } from '@stadtkit/kinds/code.js';
import { caseOf, changeCase, expiresOf, type Case } from './case.js';
import type { GatewayOptions } from './options.js';
import { countAttempt } from './rate-limit.js';
import { RequestError } from './request-error.js';
import { hashOf } from './secrets.js';

/** What opens an application from another device, encrypted with a code that only the citizen has (docs/decisions/0043). */
interface Shared {
  /** The id of the application: the box goes with its case. */
  readonly application: string;
  readonly box: string;
}

/** What is put there: `proof` shows that somebody has the code, and says nothing else about it. */
export interface Sharing {
  readonly proof: string;
  readonly box: string;
}

/** By number and proof at once: an unknown number and a wrong code lead to the same nothing. */
const placeOf = (caseNumber: string, proof: string): Promise<string> =>
  hashOf(`shared ${plainAccessCode(caseNumber)} ${proof}`);

/** Puts the box of an application, for whoever has its key; one that was put before is gone. */
export async function share(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
  { proof, box }: Sharing,
): Promise<void> {
  const row = await caseOf(options, id, key);
  if (!row?.value.receipt) throw new RequestError('not-received');
  const { storage, now } = options;
  const place = await placeOf(row.value.receipt.caseNumber, proof);
  const shared: Shared = { application: id, box };
  const expires = expiresOf(row.value, now());
  await storage.put('shared', place, shared, { version: undefined, expires });
  // Named by the case last: what no case names opens nothing.
  await nameInCase(options, id, place);
}

/** Deletes the box of an application, for whoever has its key. */
export async function unshare(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
): Promise<void> {
  if (await caseOf(options, id, key)) await nameInCase(options, id, undefined);
}

async function nameInCase(options: GatewayOptions, id: string, place: string | undefined) {
  let before: string | undefined;
  await changeCase(options, id, (known) => {
    before = known.shared;
    if (before === place) return known;
    const { shared: _, ...others } = known;
    return place === undefined ? others : { ...others, shared: place };
  });
  if (before !== undefined && before !== place) await options.storage.remove('shared', before);
}

/** Gives the box to whoever has number and code. One answer for an unknown number and a wrong code, and few attempts. */
export async function sharedBox(
  options: GatewayOptions,
  { caseNumber, proof }: { readonly caseNumber: string; readonly proof: string },
  client: string,
): Promise<string> {
  const { storage, now } = options;
  const byClient = await countAttempt(options, 'shared', `by ${client}`);
  const byNumber = await countAttempt(options, 'shared', `number ${plainAccessCode(caseNumber)}`);
  const place = await placeOf(caseNumber, proof);
  const row = await storage.get<Shared>('shared', place, now());
  const owner = row && (await storage.get<Case>('application', row.value.application, now()));
  if (!row || owner?.value.shared !== place) throw new RequestError('not-found');
  await byClient();
  await byNumber();
  return row.value.box;
}
