import type { Service } from '@stadtkit/steps/service.js';
import { coverOf } from './analyse/cover.js';
import { daysFrom } from './analyse/days.js';
import type { Finding, Person } from './analyse/finding.js';
import { logicFindings } from './analyse/logic.js';
import { personOf } from './analyse/people.js';
import { saying } from './analyse/say.js';
import { conditionsIn, seenBy } from './analyse/seen.js';
import { placeholderFindings } from './analyse/placeholders.js';
import { trapFindings } from './analyse/traps.js';
import { wayFindings } from './analyse/ways.js';
import { walk } from './analyse/walk.js';

export type { Finding, Person };

export interface Analysis {
  readonly findings: readonly Finding[];
  /** The fewest persons who together go every way. */
  readonly persons: readonly Person[];
  /** Why the logic was not looked at to the end, and where; then nothing is said about it. */
  readonly gaveUp?: string;
}

/** How many points are looked at: the fishing licence has some hundred. */
const MOST = 50_000;
/** How many more are spent on finding persons who go several ways at once. */
const MORE = 3_000;

/**
 * Whether anybody gets stuck in a service, whatever they answer, by an application on a day (ISO) or later. The service
 * is one that `readService` takes: what that says already is not said again. Never throws for such a service.
 */
export function analyse(service: Service, { on }: { readonly on: string }): Analysis {
  const days = daysFrom(on, seenBy(conditionsIn(service)));
  const whole = walk(service, { days, most: MOST, merge: true });
  const more = walk(service, { days, most: MORE, merge: false });
  const say = saying(service);
  const persons = coverOf(service, [...more.ended, ...whole.ended]).map((one) =>
    personOf(service, one),
  );
  return {
    findings: [
      ...(whole.gaveUp === undefined
        ? [...logicFindings(service, whole, say), ...wayFindings(service, whole, say)]
        : []),
      ...placeholderFindings(service),
      ...trapFindings(service, [...whole.ended, ...more.ended]),
    ],
    persons,
    ...(whole.gaveUp === undefined
      ? {}
      : {
          gaveUp: `It gave up after ${MOST} points, at ${whole.gaveUp}: too many answers can matter together.`,
        }),
  };
}
