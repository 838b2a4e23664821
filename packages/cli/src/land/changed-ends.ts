import { textIn } from '@stadtkit/kinds/locale.js';
import type { Person } from '@stadtkit/services/analyse.js';
import { frontier, officeChecks, refusal } from '@stadtkit/steps/flow.js';
import type { Service } from '@stadtkit/steps/service.js';
import { dueOf } from '../persons-table.js';

/** A service, and the persons who together go every way through it. */
export interface Ways {
  readonly service: Service;
  readonly persons: readonly Person[];
}

/** Where somebody's way ends in a service, perhaps not the one whose ways they show; and what they pay there. */
function endIn(service: Service, { today, application }: Person) {
  const now = { today };
  const rule = refusal(service, application, now);
  if (rule) return { says: `refused, “${textIn(rule.title, 'en')}” (${rule.name})` };
  const last = frontier(service, application, now);
  if (last.kind !== 'review')
    return { says: `comes as far as “${textIn(last.title, 'en')}” (${last.name})` };
  const checks = officeChecks(service, application, now);
  return {
    says: ['sent', ...checks.map((check) => `the office looks at: ${check}`)].join('; '),
    due: dueOf(service, application, today),
  };
}

const pays = (cents: number): string =>
  `pays ${(Math.abs(cents) / 100).toFixed(2)} € ${cents < 0 ? 'less' : 'more'}`;

/**
 * Who ends differently after a change, or pays something else: of the persons who go every way before it, and after it.
 * Says differences only, so that it is the same line in cities with other fees.
 */
export function changedEnds(before: Ways, after: Ways): readonly string[] {
  const lines = [...before.persons, ...after.persons].flatMap((person) => {
    const [was, is] = [endIn(before.service, person), endIn(after.service, person)];
    if (was.says !== is.says) return [`${person.label}: ${was.says} → ${is.says}`];
    if (was.due?.undetermined !== is.due?.undetermined)
      return [
        `${person.label}: ${is.due?.undetermined ? 'is told the fee by the office' : 'sees the fee at once'}`,
      ];
    const cents = (is.due?.totalCents ?? 0) - (was.due?.totalCents ?? 0);
    return cents === 0 ? [] : [`${person.label}: ${pays(cents)}`];
  });
  return [...new Set(lines)];
}
