import type { Application } from '@stadtkit/steps/application.js';

/** What can be wrong with a definition whose form is right. */
export type FindingKind =
  /** A step or a question that nobody ever sees. */
  | 'dead-step'
  | 'dead-question'
  /** A screen that has nothing on it for somebody. */
  | 'empty-step'
  /** A condition, or a part of one, that says the same of everybody. */
  | 'always-holds'
  | 'never-holds'
  /** A condition, or a part of one, that nothing at all can meet. */
  | 'contradiction'
  /** A rule that is never the one that says no, because another one always does so first. */
  | 'hidden-rule'
  /** A reduction that never counts, because an earlier one of the same fee always does so first. */
  | 'hidden-reduction'
  | 'refuses-everybody'
  /** A question that must be answered, and that no answer satisfies. */
  | 'unanswerable'
  /** Somebody applies for another, and shows nothing. */
  | 'unproven'
  /** Nobody gets to the end. */
  | 'no-way'
  | 'fee-without-amount'
  /** Two lines of the fees that read the same, for the same person. */
  | 'fee-twice'
  /** A level is demanded, and no way to identify is offered that reaches it. */
  | 'level-not-reached'
  /** An identity or a register shall answer, and for nobody it can. */
  | 'source-without-answer'
  /** `{name}` in a text: nothing fills it in. */
  | 'placeholder'
  /** A habit of paper forms that makes the way longer than the law does. */
  | 'trap';

/** Something that is wrong, for the clerk who wrote the definition. English, as all that is said to clerks. */
export interface Finding {
  readonly kind: FindingKind;
  /** Where, e.g. `steps[3].questions[0].when`. */
  readonly path: string;
  /** What is wrong: a sentence. */
  readonly says: string;
  /** What to do about it: a sentence. */
  readonly remedy: string;
  /** Somebody who shows it: run the application through the flow to see it. */
  readonly person?: Person;
}

/** An invented person on the way through a service, as far as they get. */
export interface Person {
  /** What makes this person another one than the others: “16 years, Online ID, 5 years”. */
  readonly label: string;
  /** ISO date of the application. */
  readonly today: string;
  readonly application: Application;
  /** The name of the rule that refuses them. */
  readonly refusedBy?: string;
}
