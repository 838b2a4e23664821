import { seenBy } from '@stadtkit/steps/seen.js';
import type { Service } from '@stadtkit/steps/service.js';
import { questionsOf } from '@stadtkit/steps/sources.js';
import { coverOf } from './analyse/cover.js';
import { daysFrom } from './analyse/days.js';
import { feeDays } from './analyse/fees.js';
import type { Finding, Person } from './analyse/finding.js';
import { logicFindings } from './analyse/logic.js';
import { renamed } from './analyse/names.js';
import { personOf } from './analyse/people.js';
import { saying } from './analyse/say.js';
import { conditionsIn } from './analyse/parts.js';
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

/** What is looked at, and how long. */
export interface Look {
  /** ISO date: the first day on which somebody may apply. */
  readonly on: string;
  /** How many points of ways are looked at before it gives up. Left out: 20 000, fewer beyond 500 questions; some seconds. */
  readonly most?: number;
}

/** The fishing licence has some hundred points. */
const MOST = 20_000;
/** Questions of a large service: at each point all of them are looked at, so with more of them fewer points are. */
const MANY = 500;
/** How many more are spent on finding persons who go several ways at once. */
const MORE = 1_000;

/**
 * Whether anybody gets stuck in a service, whatever they answer, by an application on a day (ISO) or later. The service
 * is one that `readService` takes: what that says already is not said again. Never throws for such a service.
 */
export function analyse(service: Service, { on, most = mostFor(service) }: Look): Analysis {
  const seen = seenBy(conditionsIn(service));
  const days = [...new Set([...daysFrom(on, seen), ...feeDays(service, on)])];
  const whole = walk(service, { days, most, merge: true });
  const more = walk(service, { days, most: MORE, merge: false });
  const say = saying(service);
  const persons = coverOf(service, [...more.ended, ...whole.ended]).map((one, at) =>
    personOf(service, renamed(service, seen, one, at)),
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
    ...(whole.gaveUp === undefined ? {} : { gaveUp: whole.gaveUp }),
  };
}

const mostFor = (service: Service): number =>
  Math.ceil(MOST * Math.min(1, MANY / questionsOf(service).length));
