import type { ProblemCode } from '@stadtkit/kinds/problem.js';

/** Data of a problem, as text. */
export type ProblemData = Readonly<Record<string, string | undefined>>;

/** One sentence for each problem: what is wrong and what to do. `label` is the question, `own` another sentence for it. */
export type ProblemMessages = Readonly<
  Record<ProblemCode, (label: string, data: ProblemData, own?: string) => string>
>;
