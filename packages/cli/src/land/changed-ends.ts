import type { Person } from '@stadtkit/services/analyse.js';
import { refusal } from '@stadtkit/steps/flow.js';
import type { Service } from '@stadtkit/steps/service.js';
import { endOf } from '../persons-table.js';

/** A service, and the persons who together go every way through it. */
export interface Ways {
  readonly service: Service;
  readonly persons: readonly Person[];
}

/** Where somebody's way ends in a service: perhaps another one than the one whose ways they show. */
function endIn(service: Service, { label, today, application }: Person): string {
  const rule = refusal(service, application, { today });
  return endOf(service, {
    ...{ label, today, application },
    ...(rule ? { refusedBy: rule.name } : {}),
  });
}

/** Who ends differently after a change, or pays something else: of the persons who go every way before it, and after it. */
export function changedEnds(before: Ways, after: Ways): readonly string[] {
  const lines = [...before.persons, ...after.persons].flatMap((person) => {
    const [was, is] = [endIn(before.service, person), endIn(after.service, person)];
    return was === is ? [] : [`${person.label}: ${was} → ${is}`];
  });
  return [...new Set(lines)];
}
