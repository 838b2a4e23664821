import type { LicenceOutcome } from '@stadtkit/steps/parties.js';
import { changeCase, KEPT, type Case } from './case.js';
import { wakeEmail } from './email-news.js';
import type { GatewayOptions } from './options.js';

/**
 * What the office has made of an application. Once it has decided, the citizen has 30 days to fetch it; who fetches it, and
 * how often, changes nothing about that.
 */
export async function licenceOf(
  options: GatewayOptions,
  id: string,
  signal: AbortSignal,
): Promise<LicenceOutcome> {
  const outcome = await options.destination.licence(id, signal);
  const found = { news: false };
  await changeCase(options, id, (value) => {
    const next = said(outcome.status, value);
    found.news = next !== value;
    return outcome.status === 'issued' ? decided(next, options.now()) : next;
  });
  if (found.news) await wakeEmail(options, id);
  return outcome;
}

/** The case with what the office says of it now; the same when that is nothing new. */
function said(status: LicenceOutcome['status'], value: Case): Case {
  const { status: before = 'waiting', words = 0 } = value.office ?? {};
  if (status === before) return value;
  return { ...value, office: { status, words: status === 'waiting' ? words : words + 1 } };
}

const decided = (value: Case, now: number): Case =>
  value.decided ? value : { ...value, decided: true, until: Math.min(now + KEPT, value.until) };
