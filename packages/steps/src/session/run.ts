import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Application } from '../application.js';
import type { Circumstances } from '../condition.js';
import type { QuestionProblem } from '../flow.js';
import type { Happening } from '../happening.js';
import type { Parties } from '../parties.js';
import type { EligibilityRule, Service, Step } from '../service.js';
import type { SessionState } from './state.js';
import type { Task, Wait } from './task.js';

/** Whoever shows a session, and what it is told. */
export interface Screen {
  /** Whether anybody sees it. */
  isShown(): boolean;
  /** Where the citizen comes back to from other parties. */
  returnUrl(): string;
  /** Something that is shown has changed. */
  changed(): void;
  /** Something of this person was found: it must not stay closed away. */
  found(): void;
  /** An application was taken up. */
  began(): void;
  /** Another step is shown. */
  arrived(step: string): void;
  /** What the citizen is to look at next. */
  attend(to: 'heading' | 'summary' | undefined): void;
  /** The citizen wants to read this language. */
  speak(language: Locale): void;
  /** The citizen is to go to another page. */
  leave(url: string): void;
  /** The citizen is done, and the draft is deleted. */
  done(): void;
}

/** A running session, as whatever acts in it sees it. */
export interface Run {
  readonly service: Service | undefined;
  readonly parties: Parties | undefined;
  readonly state: SessionState;
  /** The step that is shown. */
  readonly step: Step | undefined;
  readonly now: Circumstances;
  readonly task: Task;
  readonly wait: Wait;
  readonly screen: Screen;
  /** The review, while one of its steps is being changed. */
  changing: string | undefined;

  set(change: Partial<SessionState>): void;
  /** Opens what the citizen chose. */
  resume(application: Application): void;
  /** Something happened: the application changes, is kept, and another screen may come. */
  happen(happening: Happening): void;
  /** Shows a step, if it may be opened. */
  open(step: string): void;
  /** Shows problems, and leads to their summary. */
  show(problems: readonly QuestionProblem[]): void;
  /** Says that this person cannot apply, and why; or no longer. */
  refuse(rule: EligibilityRule | undefined): void;
  /** Asks what is to be kept before the end, goes back from there, or shows the end. */
  end(how: SessionState['ending']): void;
  /** Makes sure that what was sent can be opened again in this browser; if it cannot, the screens say so. */
  keepSent(application?: Application): Promise<void>;
  /** Shows what is kept on this device. A browser that keeps nothing must not stop anybody. */
  showKept(): Promise<void>;
}
