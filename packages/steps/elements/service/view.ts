import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Application } from '../../src/application.js';
import type { Circumstances } from '../../src/condition.js';
import type { QuestionProblem } from '../../src/flow.js';
import type { Happening } from '../../src/happening.js';
import type { FirstMessages } from '../../src/messages/first/first-messages.js';
import type { StepsMessages } from '../../src/messages/steps-messages.js';
import type { HandedLicence, IdentityOutcome, LicenceOutcome, Parties } from '../../src/parties.js';
import type { EligibilityRule, Service, Step } from '../../src/service.js';
import type { EntryPlace } from '../check-answers/check-answers.js';

/** What a screen shows. */
export interface Seen {
  readonly service: Service;
  readonly parties: Parties;
  readonly application: Application;
  readonly step: Step;
  readonly now: Circumstances;
  readonly locale: Locale;
  readonly words: FirstMessages;
  readonly headingLevel: number;
  readonly busy: boolean;
  readonly problems: readonly QuestionProblem[];
  readonly refused: EligibilityRule | undefined;
  readonly identification: IdentityOutcome | undefined;
  readonly licence: LicenceOutcome | undefined;
  readonly kept: readonly HandedLicence[];
  /** Address at which what is kept opens without a network. */
  readonly offline: string | undefined;
  readonly sent: readonly Application[];
  readonly reachable: boolean | undefined;
  readonly ending: 'asked' | 'done' | undefined;
  /** What was shown here was deleted in another tab. */
  readonly deleted: boolean;
}

/** What a screen shows, and what it can cause. */
export interface View extends Seen {
  readonly words: StepsMessages;
  readonly actions: Actions;
}

export interface Actions {
  /** Something happened to the application. */
  happen(happening: Happening): void;
  /** `entry`: with the focus in one of several that are asked there. */
  open(step: string, entry?: EntryPlace): void;
  identify(method: string): void;
  /** The answers of a form, when the person goes on. */
  answer(form: HTMLFormElement): void;
  /** The same while the form is still being filled in. */
  note(form: HTMLFormElement): void;
  /** Something was typed: what is right now is no longer a problem. */
  mend(form: HTMLFormElement): void;
  correct(): void;
  send(form: HTMLFormElement): void;
  pay(): void;
  lookAtPayment(): void;
  lookAtLicence(): void;
  keep(licence: HandedLicence): void;
  forget(licence: HandedLicence): void;
  finish(): void;
  /** Back from the question whether the licence is to be kept. */
  stay(): void;
  keepAndFinish(licence: HandedLicence): void;
  /** To the start, for the next one. */
  begin(): void;
}
