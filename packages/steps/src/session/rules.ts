import type { Application } from '../application.js';
import type { Circumstances } from '../condition.js';
import { mayOpen, problems, type QuestionProblem } from '../flow.js';
import { after } from '../happening.js';
import type { Service } from '../service.js';
import { errandsOf } from './errands.js';
import type { Run } from './run.js';

/** What a session needs once somebody has begun. */
export interface Rules {
  readonly mayOpen: typeof mayOpen;
  readonly after: typeof after;
  readonly ledBackBy: typeof ledBackBy;
  /** Asks others what they say about the step that is shown. */
  readonly look: (run: Run) => void;
}

/** What is wrong on an earlier step that somebody was led back to when they wanted to go on. */
function ledBackBy(
  service: Service,
  before: Application,
  next: Application,
  now: Circumstances,
): readonly QuestionProblem[] {
  const at = (name: string): number => service.steps.findIndex((step) => step.name === name);
  const step = service.steps[at(next.at)];
  return step && at(next.at) < at(before.at) ? problems(service, next, now, step) : [];
}

export const rules: Rules = {
  mayOpen,
  after,
  ledBackBy,
  look: (run) => {
    errandsOf(run).look();
  },
};
