import type { Applicable } from '@stadtkit/steps/applicable.js';
import { holds } from '@stadtkit/steps/condition.js';
import { partsOf, type Part } from '@stadtkit/steps/condition-parts.js';
import type { Walker } from './walker.js';

/** Somebody for whom a condition holds, and somebody for whom it does not. */
interface Truth {
  readonly holds?: Walker;
  readonly fails?: Walker;
}

/** Where somebody's way ends. */
export interface Ended extends Walker {
  readonly refusedBy?: string;
  /** They got to the review, with nothing left to put right. */
  readonly arrived: boolean;
}

/** What a walk has met: for each thing the first person who met it. */
export interface Trace {
  /** By the path of a condition, or of a part of one. */
  readonly truths: Map<string, Truth>;
  /** By the path of a step or a question: who came to where it is decided, and to whom it applies. */
  readonly came: Map<string, Walker>;
  readonly applied: Map<string, Walker>;
  /** By the path of a question: to whom it applies after an identification. */
  readonly vouched: Map<string, Walker>;
  /** By the name of a rule: who is refused by it, and who would have been, but for another one. */
  readonly refused: Map<string, Walker>;
  readonly hidden: Map<string, { readonly walker: Walker; readonly by: Set<string> }>;
  /** By the path of a question that nothing satisfies. */
  readonly unanswerable: Map<string, Walker>;
  /** By the path of a proof of `applicant`: who applies for somebody else, and is not asked for it. */
  readonly unproven: Map<string, Walker>;
  /** By the path of what is missing in a line of the fees. */
  readonly unpriced: Map<string, Walker>;
  /** By the path of a line: who pays another one that reads the same. */
  readonly doubled: Map<string, Walker>;
  /** By the path of a reduction: who gets it, and who would, but for an earlier one. */
  readonly reduced: Map<string, Walker>;
  readonly unreduced: Map<string, Walker>;
  readonly ended: Ended[];
  gaveUp: string | undefined;
}

export const newTrace = (): Trace => ({
  truths: new Map(),
  came: new Map(),
  applied: new Map(),
  vouched: new Map(),
  refused: new Map(),
  hidden: new Map(),
  unanswerable: new Map(),
  unproven: new Map(),
  unpriced: new Map(),
  doubled: new Map(),
  reduced: new Map(),
  unreduced: new Map(),
  ended: [],
  gaveUp: undefined,
});

/** Notes the first one only. */
export function note<Noted>(map: Map<string, Noted>, key: string, one: Noted): void {
  if (!map.has(key)) map.set(key, one);
}

/** Notes what a condition and all its parts say of somebody; gives what the whole says. */
export function judge(
  { truths }: Trace,
  part: Part,
  { answers, facts }: Applicable,
  walker: Walker,
): boolean {
  for (const { path, condition } of partsOf(part)) {
    const word = holds(condition, answers, facts) ? 'holds' : 'fails';
    const truth = truths.get(path);
    if (!truth?.[word]) truths.set(path, { ...truth, [word]: walker });
  }
  return holds(part.condition, answers, facts);
}
