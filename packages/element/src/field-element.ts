import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { ProblemChangeEvent } from './events.js';
import { Judging } from './judging.js';
import { ProblemMessage } from './problem-message.js';
import { bringProblemTexts, sentenceOf } from './problem-text.js';
import { QuestionElement } from './question-element.js';

/**
 * A question with its native controls, written by the page. The field wires label, hint and problem to the control, says
 * problems in words, and isolates all of it from the styles of the page. It moves nothing, and adds only the sentence
 * of a problem.
 *
 * @slot - (in the light DOM) label or legend, hint (`data-hint`), native control
 * @attr {boolean} bare - lifts the isolation: the styles of the page apply
 * @attr data-missing - the sentence for no answer, instead of ours
 * @fires stadt-problem-change - another problem is shown, or none any more
 * @cssprop --stadt-field-gap - the distance to the next field
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - hints
 * @cssprop --stadt-surface - what is written on
 * @cssprop --stadt-surface-soft - the same when it cannot be written on
 * @cssprop --stadt-line - the edge of a control
 * @cssprop --stadt-danger - what is wrong
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-radius - corners of controls
 * @cssprop --stadt-control - least height of controls
 * @cssprop --stadt-measure - greatest width of text
 * @cssprop --stadt-font - the font
 */
export abstract class FieldElement extends QuestionElement {
  // Without decorators: they would cost every field 300 bytes (docs/decisions/0006).
  static override properties: PropertyDeclarations = {
    problem: { attribute: false },
    sentences: { attribute: false },
    problemText: { attribute: 'problem-text' },
  };

  /** What is wrong; its sentence is shown in the language of the page. */
  declare problem: Problem | undefined;

  /** Sentences of the page for some problems, by code, in place of ours; `{max}` and so on stand for the data. */
  declare sentences: Readonly<Partial<Record<Problem['code'], string>>> | undefined;

  /** The sentence itself, for whoever has one already. Outranks `problem`. */
  declare problemText: string;

  readonly #message = new ProblemMessage(this);
  readonly #judging = new Judging(this, () => ({
    controls: () => this.controls,
    concerned: () => this.concerned,
    follow: () => this.follow?.(),
    sentenceFor: (problem) => this.#sentenceFor(problem),
    bring: () => Promise.all([bringProblemTexts(this.locale), this.bring?.()]),
  }));
  #told = '';

  constructor() {
    super();
    this.problemText = '';
    for (const type of ['focusin', 'input', 'change']) this.addEventListener(type, this);
    for (const type of ['change', 'invalid']) this.addEventListener(type, this, true);
  }

  /** What is wrong with what stands in the field now. */
  abstract check(): Problem | undefined;

  /** Whether enough was entered to be judged. */
  abstract get answered(): boolean;

  override get sentence(): string {
    return this.problemText || this.#sentenceFor(this.problem);
  }

  /** Brings what else answers of the kind are judged by, when somebody begins. Fails when it cannot be had. */
  protected bring?(): Promise<unknown>;

  /** Answers are judged by something else from now on. */
  protected bringAnew(): void {
    this.#judging.forget();
  }

  /** Called when the person leaves a control: shows what is wrong, when enough was entered to be judged. */
  protected punishLate(): void {
    this.#judging.answering?.punishLate();
  }

  /** Whether it is judged before anybody acts: an answer stands there, or is wrong in a way that no browser knows. */
  protected get isDue(): boolean {
    // What the server has said is judged already, until somebody acts.
    if (!this.#judging.answering && (this.problemText || this.#message.written)) return false;
    if (this.problem !== undefined || this.answered) return true;
    // Asked by CSS: whoever reads `validity` has it judged anew.
    return this.concerned.every((one) => !one.matches(':invalid')) && this.check() !== undefined;
  }

  /** Does something as soon as answers can be judged; usually at once. */
  protected soon(act: () => void): void {
    this.#judging.soon(act);
  }

  override wake(): void {
    this.#judging.wake(() => {
      if (this.problemText) this.requestUpdate();
    });
  }

  override handleEvent(event: Event): void {
    const { type, target, eventPhase } = event;
    super.handleEvent(event);
    if (type === 'reset') this.#reset(target);
    else if (type === 'focusin') void this.#judging.begin();
    else if (this.concerns(target)) {
      const said = this.sentence;
      this.#judging.soon(
        (answering) => {
          if (type === 'input') answering.rewardEarly(said);
          // Before anybody else hears of it: what is left is put in order first.
          else if (eventPhase === Event.CAPTURING_PHASE && type === 'change') this.left?.();
          else if (type === 'change') this.punishLate();
          else if (answering.isTried(target)) answering.find(false);
        },
        () => {
          // Without a network: a form that cannot be sent says at least where.
          if (type === 'invalid') this.problem = this.check();
        },
      );
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#judging.answering?.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#judging.answering?.end();
  }

  protected override async ready(): Promise<void> {
    if (this.isDue || this.#judging.isComing) await this.#judging.begin();
    if (this.problem) await bringProblemTexts(this.locale);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#judging.settled();
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.sentence === '') this.problemText = this.#message.written;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { problem, sentence } = this;
    const isOurs = !this.problemText && !(problem && this.#own(problem.code));
    const isLeaving = this.#judging.answering?.takeLeaving() ?? false;
    this.#message.say(sentence, this.beforeWhat, isLeaving, isOurs ? this.locale : undefined);
    this.wire(this.#message.element);
    this.#judging.answering?.tell();
    if (this.#told !== sentence) this.dispatchEvent(new ProblemChangeEvent(problem, sentence));
    this.#told = sentence;
  }

  #reset(form: EventTarget | null): void {
    if (!this.concerned.some((one) => one.form === form)) return;
    // The controls are emptied after the event.
    setTimeout(() => {
      this.problem = undefined;
      this.problemText = '';
      this.restart?.();
      this.requestUpdate();
    });
  }

  #sentenceFor(problem: Problem | undefined): string {
    return problem ? sentenceOf(problem, this, this.asks, this.#own(problem.code)) : '';
  }

  /** What the page says in place of our sentence. */
  #own(code: Problem['code']): string | undefined {
    const own = this.sentences?.[code];
    return own === undefined && code === 'missing'
      ? (this.dataset[code] ?? this.control?.dataset[code])
      : own;
  }
}
