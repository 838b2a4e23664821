import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Application } from '../../src/application.js';
import type { Circumstances } from '../../src/condition.js';
import type { QuestionProblem } from '../../src/flow.js';
import type { Happening } from '../../src/happening.js';
import type { FirstMessages } from '../../src/messages/first/first-messages.js';
import type { StepsMessages } from '../../src/messages/steps-messages.js';
import type { HandedLicence, Parties } from '../../src/parties.js';
import type { Service, Step } from '../../src/service.js';
import type { SessionState } from '../../src/session/state.js';
import type { EntryPlace } from '../check-answers/check-answers.js';

/** What a screen shows. */
export interface Seen extends SessionState {
  readonly service: Service;
  readonly parties: Parties;
  readonly application: Application;
  readonly step: Step;
  readonly now: Circumstances;
  readonly locale: Locale;
  readonly words: FirstMessages;
  readonly headingLevel: number;
  readonly busy: boolean;
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
  lookAtIdentity(): void;
  /** The identity is to last longer. */
  extend(): void;
  /** Back from the way to another party in another window. */
  stayHere(): void;
  /** Asks something in between, or no longer. */
  askAside(what: SessionState['aside']): void;
  /** The answers of a form, when the person goes on. */
  answer(form: HTMLFormElement): void;
  /** The same while the form is still being filled in. */
  note(form: HTMLFormElement): void;
  /** Something was typed: what is right now is no longer a problem. */
  mend(form: HTMLFormElement, changed: Element): void;
  /** To the answer that decided. */
  correct(): void;
  /** Keeps the draft on this device, to go on later, or no longer. */
  keepOnDevice(isKept: boolean): void;
  /** Makes a file of the draft, for another device. */
  moveToFile(): void;
  copy(text: string): void;
  /** Opens the file and the code of a form. */
  openFile(form: HTMLFormElement): void;
  /** Opens what was sent, by the case number and the code of a form. */
  openSent(form: HTMLFormElement): void;
  /** Makes a code that opens what was sent from another device; or deletes it. */
  share(): void;
  dropCode(): void;
  /** Somebody puts right what was wrong. */
  forgetWrong(): void;
  /** Takes up what was opened. */
  takeOpened(): void;
  /** Deletes everything, and begins anew. */
  discard(): void;
  send(form: HTMLFormElement): void;
  pay(): void;
  /** To where somebody gives an address for messages, or back from there. */
  openEmail(isOpen: boolean): void;
  giveEmail(address: string): void;
  confirmEmail(code: string): void;
  /** Back to the address: another one, or the same once more. */
  anotherEmail(): void;
  endEmail(): void;
  /** What is wrong in a form that is no step. */
  show(problems: readonly QuestionProblem[]): void;
  /** Draws the screen anew: a part of it has come. */
  redraw(): void;
  lookAtPayment(): void;
  lookAtOutcome(): void;
  /** What the citizen answers to a question of the office. */
  answerOffice(form: HTMLFormElement): void;
  withdraw(): void;
  keep(licence: HandedLicence): void;
  forget(licence: HandedLicence): void;
  finish(): void;
  /** Back from the question whether the licence is to be kept. */
  stay(): void;
  keepAndFinish(licence: HandedLicence): void;
  /** To the start, for the next one. */
  begin(): void;
}
