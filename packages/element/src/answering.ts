import type { Problem } from '@stadtkit/kinds/problem.js';
import { afterPress } from './after-press.js';
import type { Control } from './controls.js';
import { appoint, dismiss, hear, type Asked, type Judge } from './questions.js';
import { isTried, setCustomValidity, validationSentence } from './custom-validity.js';

/** A field, as whoever judges its answers sees it. */
export interface Answered {
  readonly isConnected: boolean;
  readonly ownerDocument: Document;
  readonly control: HTMLElement | null;
  /** Whether enough was entered to be judged. */
  readonly answered: boolean;
  problem: Problem | undefined;
  problemText: string;
  /** What is said now. */
  readonly sentence: string;
  check(): Problem | undefined;
  requestUpdate(): void;
}

/** What else it does only for itself and for us. */
export interface AnsweredInside {
  readonly controls: () => readonly Control[];
  /** All controls whose answers the field judges. */
  readonly concerned: () => readonly Control[];
  readonly follow: () => void;
  readonly sentenceFor: (problem: Problem | undefined) => string;
}

/** Judges the answers of one field, from when somebody begins to answer: tells the browser, and says it when it is time. */
export class Answering implements Judge {
  readonly #field: Answered;
  readonly #inside: AnsweredInside;
  /** What we found ourselves, to tell it from what the server says. */
  #found: Problem | string | undefined;

  #isLeaving = false;

  constructor(field: Answered, inside: AnsweredInside) {
    this.#field = field;
    this.#inside = inside;
  }

  /** Whether what is said now was found when the person left the field, not when they sent the form. Once. */
  takeLeaving(): boolean {
    const was = this.#isLeaving;
    this.#isLeaving = false;
    return was;
  }

  /** From now on, whoever asks for the verdict gets that of this moment. */
  begin(): void {
    appoint(this, this.#field.ownerDocument);
    this.tell();
  }

  end(): void {
    dismiss(this);
  }

  /** Whether an event tells of a form that somebody tried to send. */
  isTried = isTried;

  isAsked(about: Asked): boolean {
    return this.#inside.concerned().some((one) => one === about || one.form === about);
  }

  hasSaid(): boolean {
    return this.#found !== undefined;
  }

  follow(): void {
    this.#inside.follow();
  }

  /** Judged anew, because somebody asks. */
  judge(): void {
    this.#takeBack();
    this.tell();
    // How it is read may have to come first.
    this.#field.requestUpdate();
  }

  /** Tells the browser what is wrong. */
  tell(): void {
    const { control } = this.#field;
    const sentence = this.#inside.sentenceFor(this.#field.check());
    for (const one of this.#inside.concerned()) {
      setCustomValidity(one, one === control ? sentence : '', this);
      hear(one);
      if (one.form) hear(one.form);
    }
  }

  /** Looks at what was entered, and shows what is wrong with it. */
  find(isLeaving: boolean): void {
    const field = this.#field;
    this.#isLeaving = isLeaving;
    const problem = field.check();
    if (problem) field.problem = this.#found = problem;
    else {
      const refused = this.#inside.controls().map(validationSentence).find(Boolean);
      if (refused) field.problemText = this.#found = refused;
    }
  }

  /** Shows what is wrong, when enough was entered to be judged. */
  punishLate(): void {
    const field = this.#field;
    // A page that moves while a button is pressed loses the click.
    afterPress(field.ownerDocument, () => {
      if (field.isConnected && field.answered) this.find(true);
    });
  }

  /**
   * Takes back what was said when a key was pressed, if it is true no longer. What was said since, while this was still on
   * its way, is about the answer that stands there.
   */
  rewardEarly(said: string): void {
    const field = this.#field;
    if (field.sentence === said) {
      if (field.problem && !field.check()) field.problem = undefined;
      if (!this.#isRefusedBy(field.problemText)) field.problemText = '';
    }
    this.tell();
    field.requestUpdate();
  }

  /** Takes back what we found, when it is true no longer. */
  #takeBack(): void {
    const field = this.#field;
    if (this.#found === undefined) return;
    if (field.problem && field.problem === this.#found) {
      const problem = field.check();
      if (problem?.code === field.problem.code) return;
      field.problem = this.#found = field.answered ? problem : undefined;
    } else if (field.problemText === this.#found && !this.#isRefusedBy(field.problemText))
      field.problemText = '';
  }

  #isRefusedBy(sentence: string): boolean {
    return this.#inside.controls().some((one) => validationSentence(one) === sentence);
  }
}
