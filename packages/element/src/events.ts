import type { Problem } from '@stadtkit/kinds/problem.js';

/** A field shows another problem, or none any more. Bubbles; says nothing about the answer itself. */
export class ProblemChangeEvent extends Event {
  static readonly type = 'stadt-problem-change';

  readonly problem: Problem | undefined;
  /** What is shown, in the language of the page; empty when nothing is wrong. */
  readonly sentence: string;

  constructor(problem: Problem | undefined, sentence: string) {
    super(ProblemChangeEvent.type, { bubbles: true });
    this.problem = problem;
    this.sentence = sentence;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stadt-problem-change': ProblemChangeEvent;
  }
}
