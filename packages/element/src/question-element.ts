import type { PropertyValues } from '@lit/reactive-element';
import { tellMistakes } from '@stadtkit/element/mistakes.js';
import { dress } from './dress.js';
import { FieldRoot } from './field-root.js';
import { CONTROLS, isOwn, queryOwn, type Control } from './controls.js';
import { setText } from './set-text.js';
import { complete, describe, label, markWrong } from './labelling.js';
import { PageElement } from './page-element.js';

/**
 * A question with its native controls, written by the page: knows where its parts are, wires label and control, and isolates
 * all of it from the styles of the page. It moves nothing.
 */
export abstract class QuestionElement extends PageElement implements EventListenerObject {
  /** Attributes of every control of the kind, where the page wrote no others. */
  static controlAttributes: Readonly<Record<string, string>> = {};

  #root: FieldRoot | undefined;

  /** What gets the focus when the summary's link is followed. */
  abstract get control(): HTMLElement | null;

  /** The sentence that is shown; empty when nothing is wrong. */
  abstract get sentence(): string;

  /** Called when somebody begins to act on the page. */
  abstract wake(): void;

  /** The text of the label or legend. */
  get label(): string {
    // Without the mark that a page may put on what must be answered.
    return (this.heading?.textContent ?? '')
      .replace(/\s+/g, ' ')
      .replace(/ ?[*:] ?$/, '')
      .trim();
  }

  /**
   * What matches inside the field, without what belongs to fields inside it. What comes later for a field gets it from here,
   * and text too: modules that both of them import would be requests of their own.
   */
  queryOwn<Found extends Element = HTMLElement>(selector: string): Found[] {
    return queryOwn<Found>(this, selector);
  }

  /** Writes into an element what the field says, in its language; once, so that page translators are not set back. */
  setText(element: HTMLElement, text: string): void {
    setText(element, text, this.locale);
  }

  /** Puts the focus where the answer can be put right. */
  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  /** The element that names the question. */
  protected get heading(): HTMLElement | null {
    return queryOwn(this, 'legend, label')[0] ?? null;
  }

  /** All native controls of this field, not of fields inside it. */
  protected get controls(): readonly Control[] {
    return queryOwn<Control>(this, CONTROLS);
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
  protected left?(): void;

  /** Called before the browser is asked for its verdict: takes in what a script changed without an event. */
  protected follow?(): void;

  /** Called after the form was reset, when the controls are again as they were in the beginning. */
  protected restart?(): void;

  /** Called when the form gathers its answers, unless the field is disabled: for a value that no control holds. */
  protected send?(answers: FormData): void;

  /** What happens in the field and, to forms, around it. */
  handleEvent(event: Event): void {
    if (event.type === 'pageshow') this.requestUpdate();
    if (event.type === 'formdata') this.#send(event as FormDataEvent);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.leave(this);
  }

  protected override arrive(): void {
    super.arrive();
    this.toggleAttribute('data-stadt-field', true);
    void dress(this.getRootNode());
    this.#root?.leave(this);
    this.#root = FieldRoot.join(this);
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    if (this.isConnected) await dress(this.getRootNode());
    return super.getUpdateComplete();
  }

  /** Called before each update, which waits for it. */
  protected async ready(): Promise<void> {
    // Most questions are.
  }

  protected override async scheduleUpdate(): Promise<void> {
    // The name of a question waits for nothing.
    label(this.heading, this.control);
    await this.ready();
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    const update = (): void => {
      super.performUpdate();
    };
    if (this.#root) this.#root.quietly(update);
    else update();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    tellMistakes(this, () => {
      const { heading, controls, described, control } = this;
      return { heading, controls, isGroup: described !== control };
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { controlAttributes } = this.constructor as typeof QuestionElement;
    for (const one of this.controls) complete(one, controlAttributes);
    label(this.heading, this.control);
  }

  /** Describes the question by its hints and by what is wrong, and marks the controls where it is. */
  protected wire(message: HTMLElement | undefined): void {
    const { controls, described } = this;
    const hints = queryOwn(this, '[data-hint], [data-unit]').filter(
      (hint) => !hint.closest('label'),
    );
    if (described) describe(described, message ? [...hints, message] : hints);
    const wrong = message ? this.wrongControls : [];
    for (const one of controls) markWrong(one, wrong.includes(one));
  }

  #send({ target, formData }: FormDataEvent): void {
    const control = this.control as Control | null;
    if (control?.form === target && !control.matches(':disabled')) this.send?.(formData);
  }
}
