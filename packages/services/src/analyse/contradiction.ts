import { canHold } from '@stadtkit/steps/can-hold.js';
import { inside, type Part } from '@stadtkit/steps/condition-parts.js';
import type { Question } from '@stadtkit/steps/service.js';

/**
 * The innermost part of a condition that nothing can meet, whatever anybody answers and in whatever order it is asked;
 * undefined when something can, or when there is too much to try.
 */
export function contradictionIn(part: Part, questions: readonly Question[]): Part | undefined {
  if (canHold(part.condition, questions) !== false) return undefined;
  if (!('all' in part.condition || 'any' in part.condition)) return part;
  for (const one of inside(part)) {
    const found = contradictionIn(one, questions);
    if (found) return found;
  }
  return part;
}
