import {
  ReactiveElement,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { adopt, adoptTheme, leaveTheme } from './adopt.js';
import { afterPress } from './after-press.js';
import { ProblemChangeEvent } from './events.js';
import { fieldStyles } from './field.styles.js';
import { LanguageController } from './language.js';
import { CONTROLS, isOwn, own, type Control } from './own.js';
import { ProblemMessage } from './problem-message.js';
import { bringProblemTexts, problemText } from './problem-text.js';
import type * as Questions from './questions.js';
import type { Judge } from './questions.js';
import { isTried, judge, native, refusal } from './verdict.js';
import { describe, label, markWrong } from './wiring.js';

/**
 * Has answers judged anew when the browser is asked. It comes when something was entered: before that, no verdict can be
 * older than its answer.
 */
let questions: typeof Questions | undefined;

/**
 * A question with its native controls, written by the page. The field wires label, hint and problem to the control, says
 * problems in words, and armours all of it against the styles of the page. It moves nothing, and adds only the sentence
 * of a problem.
 *
 * @slot - (in the light DOM) label or legend, hint (`data-hint`), native control
 * @attr {boolean} bare - lifts the armour: the styles of the page apply
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
export abstract class FieldElement extends ReactiveElement {
  // Without decorators: they would cost every field 300 bytes (docs/decisions/0006).
  static override properties: PropertyDeclarations = {
    problem: { attribute: false },
    problemText: { attribute: 'problem-text' },
  };

  static lightStyles: readonly CSSResult[] = [fieldStyles];

  /** Attributes of every control of the kind, where the page wrote no others. */
  static controlAttributes: Readonly<Record<string, string>> = {};

  /** What is wrong; its sentence is shown in the language of the page. */
  declare problem: Problem | undefined;

  /** The sentence itself, for whoever has one already. Outranks `problem`. */
  declare problemText: string;

  readonly #language = new LanguageController(this);
  readonly #message = new ProblemMessage(this);
  readonly #children = new MutationObserver(() => {
    this.requestUpdate();
  });
  #outside = new AbortController();
  #told = '';
  #listening: Promise<void> | undefined;
  /** The problem was found when the person left the field, not when they sent the form. */
  #leaving = false;
  /** What we found ourselves, to tell it from what the server says. */
  #found: Problem | string | undefined;
  readonly #judgeOfAnswers: Judge = {
    isAsked: (about) => this.concerned.some((one) => one === about || one.form === about),
    hasSaid: () => this.#found !== undefined,
    follow: () => this.follow(),
    judge: () => this.#judgeAgain(),
  };

  constructor() {
    super();
    this.problemText = '';
    this.addEventListener('focusin', () => {
      void bringProblemTexts(this.locale);
      void this.#listen();
    });
    this.addEventListener('input', ({ target }) => {
      if (this.concerns(target)) this.#rewardEarly();
    });
    // Before anybody else hears of it: what is left is put in order first.
    this.addEventListener('change', ({ target }) => this.concerns(target) && this.left(), true);
    this.addEventListener('change', ({ target }) => {
      if (this.concerns(target)) this.punishLate();
    });
    this.addEventListener(
      'invalid',
      ({ target }) => {
        if (this.concerns(target) && isTried(target)) this.#find(false);
      },
      true,
    );
  }

  /** What gets the focus when the summary's link is followed. */
  abstract get control(): HTMLElement | null;

  /** What is wrong with what stands in the field now. */
  abstract check(): Problem | undefined;

  /** Whether enough was entered to be judged. */
  abstract get answered(): boolean;

  /** The language of the nearest `[lang]`, live. */
  get locale(): Locale {
    return this.#language.locale;
  }

  /** The text of the label or legend. */
  get label(): string {
    // Without the mark that a page may put on what must be answered.
    return (this.heading?.textContent ?? '')
      .replace(/\s+/g, ' ')
      .replace(/ ?[*:] ?$/, '')
      .trim();
  }

  /** The sentence that is shown; empty when nothing is wrong. */
  get sentence(): string {
    return this.problemText || this.sentenceFor(this.problem);
  }

  /** Puts the focus where the answer can be put right. */
  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  /** The element that names the question. */
  protected get heading(): HTMLElement | null {
    return own(this, 'legend, label')[0] ?? null;
  }

  /** All native controls of this field, not of fields inside it. */
  protected get controls(): readonly Control[] {
    return own<Control>(this, CONTROLS);
  }

  /** The controls whose answers this field judges: its own; in a group also those of the fields in it. */
  protected get concerned(): readonly Control[] {
    return this.controls;
  }

  /** Whether an event comes from one of them. */
  protected concerns(target: EventTarget | null): target is Element {
    return isOwn(this, target);
  }

  /** How the question is answered: the sentence for no answer says it. */
  protected get asks(): 'enter' | 'choose' | 'confirm' | 'file' | 'photo' {
    return 'enter' as const;
  }

  /** The controls that are marked when something is wrong. */
  protected get wrongControls(): readonly Control[] {
    return this.controls;
  }

  /** What carries the description: the control, or the group around several. */
  protected get described(): Element | null {
    return this.control;
  }

  /** What the sentence of a problem stands in front of. */
  protected get beforeWhat(): Element | null {
    return this.control?.closest('label') ?? this.control;
  }

  /** Called when the person leaves a control with something new in it, before anybody else hears of it. */
  protected left(): void {
    // Most fields leave it as it is.
  }

  /** Called when the person leaves a control: shows what is wrong, when enough was entered to be judged. */
  protected punishLate(): void {
    // A page that moves while a button is pressed loses the click.
    afterPress(this, () => {
      if (this.isConnected && this.answered) this.#find(true);
    });
  }

  /** Called before the browser is asked for its verdict: takes in what a script changed without an event. */
  protected follow(): void {
    // Most fields read their controls anew each time.
  }

  /** Called after the form was reset, when the controls are again as they were in the beginning. */
  protected restart(): void {
    // Most fields have nothing but their controls.
  }

  /** Called when the form gathers its answers, unless the field is disabled: for a value that no control holds. */
  protected send(_answers: FormData): void {
    // Most controls send themselves.
  }

  protected sentenceFor(problem: Problem | undefined): string {
    if (problem?.code !== 'missing')
      return problem ? problemText(problem, this.label, this.locale) : '';
    const { asks, label, locale } = this;
    return (
      this.#ownMissing ??
      problemText({ ...problem, data: { asks, ...problem.data } }, label, locale)
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptTheme(this.ownerDocument);
    this.#arrive();
    this.#children.observe(this, { childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveTheme(this.ownerDocument);
    this.#children.disconnect();
    this.#outside.abort();
    questions?.dismiss(this.#judgeOfAnswers);
  }

  /** Moved by `moveBefore()`: what stands in the field stays, and so does the focus. */
  connectedMoveCallback(): void {
    this.#language.hostDisconnected();
    this.#language.hostConnected();
    this.#arrive();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** What is on its way, without which nothing can be judged (docs/decisions/0007). */
  protected get coming(): Promise<unknown> | undefined {
    return undefined;
  }

  protected override async scheduleUpdate(): Promise<void> {
    // The name of a question waits for nothing.
    label(this.heading, this.control);
    if (this.coming) await this.coming;
    if (this.problem) await bringProblemTexts(this.locale);
    await super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.coming;
    await this.#listening;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.sentence === '') this.problemText = this.#message.written;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { control, described, heading, sentence } = this;
    this.#complete();
    label(heading, control);
    this.#message.say(
      sentence,
      this.beforeWhat,
      this.#leaving,
      this.#isOurs ? this.locale : undefined,
    );
    const hints = own(this, '[data-hint], [data-unit]').filter((hint) => !hint.closest('label'));
    const { element: message } = this.#message;
    if (described) describe(described, message ? [...hints, message] : hints);
    const wrong = message ? this.wrongControls : [];
    for (const one of this.controls) markWrong(one, wrong.includes(one));
    this.#judge();
    // Our own changes are not news.
    this.#children.takeRecords();
    this.#leaving = false;
    if (this.#told !== sentence) this.dispatchEvent(new ProblemChangeEvent(this.problem, sentence));
    this.#told = sentence;
  }

  #arrive(): void {
    const root = this.getRootNode();
    for (const sheet of (this.constructor as typeof FieldElement).lightStyles) adopt(root, sheet);
    this.toggleAttribute('data-stadt-field', true);
    this.#outside.abort();
    this.#outside = new AbortController();
    const { signal } = this.#outside;
    root.addEventListener('reset', (event) => this.#reset(event), { signal });
    root.addEventListener('formdata', (event) => this.#send(event as FormDataEvent), { signal });
    // Back and forward bring answers back without a word.
    this.ownerDocument.defaultView?.addEventListener('pageshow', () => this.requestUpdate(), {
      signal,
    });
    if (questions) void this.#listen();
    this.requestUpdate();
  }

  #reset({ target }: Event): void {
    if (!this.concerned.some(({ form }) => form === target)) return;
    // The controls are emptied after the event.
    setTimeout(() => {
      this.problem = undefined;
      this.problemText = '';
      this.restart();
      this.requestUpdate();
    });
  }

  #send({ target, formData }: FormDataEvent): void {
    const control = this.control as Control | null;
    if (control?.form === target && !control.matches(':disabled')) this.send(formData);
  }

  #complete(): void {
    const { controlAttributes } = this.constructor as typeof FieldElement;
    for (const [name, value] of Object.entries(controlAttributes))
      for (const control of this.controls)
        if (!control.hasAttribute(name)) control.setAttribute(name, value);
  }

  #judge(): void {
    const problem = this.check();
    const { control } = this;
    for (const one of this.concerned)
      judge(one, one === control ? this.sentenceFor(problem) : '', this);
    const isJudged = this.concerned.some((one) => native(one, 'validity').customError);
    if (questions || isJudged || this.answered) this.#listening = this.#listen();
  }

  /** From now on, whoever asks for the verdict gets that of this moment. */
  async #listen(): Promise<void> {
    const found = (questions ??= await import('./questions.js').catch(() => undefined));
    if (!found || !this.isConnected) return;
    found.appoint(this.#judgeOfAnswers, this.ownerDocument);
    for (const one of this.concerned) {
      found.hear(one);
      if (one.form) found.hear(one.form);
    }
  }

  /** Whether we wrote the sentence that is shown: the page writes in its own language. */
  get #isOurs(): boolean {
    return !this.problemText && !(this.problem?.code === 'missing' && this.#ownMissing);
  }

  get #ownMissing(): string | undefined {
    return this.dataset['missing'] ?? this.control?.dataset['missing'];
  }

  #judgeAgain(): void {
    this.#takeBack();
    this.#judge();
    // How it is read may have to come first.
    this.requestUpdate();
  }

  /** Takes back what we found, when it is true no longer. */
  #takeBack(): void {
    if (this.#found === undefined) return;
    if (this.problem && this.problem === this.#found) {
      const problem = this.check();
      if (problem?.code === this.problem.code) return;
      this.problem = this.#found = this.answered ? problem : undefined;
    } else if (this.problemText === this.#found && !this.#isRefusedBy(this.problemText))
      this.problemText = '';
  }

  #isRefusedBy(sentence: string): boolean {
    return this.controls.some((one) => refusal(one) === sentence);
  }

  #rewardEarly(): void {
    if (this.problem && !this.check()) this.problem = undefined;
    if (!this.#isRefusedBy(this.problemText)) this.problemText = '';
    this.#judge();
    this.requestUpdate();
  }

  /** Looks at what was entered, and shows what is wrong with it. */
  #find(leaving: boolean): void {
    if (this.coming) {
      void this.coming.then(() => {
        this.#find(leaving);
      });
      return;
    }
    this.#leaving = leaving;
    const problem = this.check();
    if (problem) this.problem = this.#found = problem;
    else {
      const refused = this.controls.map(refusal).find(Boolean);
      if (refused) this.problemText = this.#found = refused;
    }
  }
}
