import type { LicenceOutcome } from '@stadtkit/steps/parties.js';
import { changeCase, KEPT, type Case } from './case.js';
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
  if (outcome.status === 'issued')
    await changeCase(options, id, (value) => decided(value, options.now()));
  return outcome;
}

const decided = (value: Case, now: number): Case =>
  value.decided ? value : { ...value, decided: true, until: Math.min(now + KEPT, value.until) };
