import type { Problem } from '@stadtkit/kinds/problem.js';
import { html, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fieldStyles } from './field.styles.js';
import { afterPress } from './after-press.js';
import { LightElement } from './light-element.js';
import { problemText } from './problem-text.js';

/** An id that no other copy of the library on the page gives out. */
const newId = (): string => `stadt-${Math.random().toString(36).slice(2, 10)}`;

/**
 * A question with its native control, written by the page. The field wires label, hint and problem to the control, says
 * problems in words, and never changes what was typed. It adds only its own `[data-problem]`, and moves nothing.
 */
export abstract class FieldElement extends LightElement {
  static override lightStyles: readonly CSSResult[] = [fieldStyles];

  /** What is wrong; its sentence is shown in the language of the page. */
  @property({ attribute: false }) problem: Problem | undefined;

  /** The sentence itself, for whoever has one already. Outranks `problem`. */
  @property({ attribute: 'problem-text' }) problemText = '';

  readonly #id = newId();
  #children: MutationObserver | undefined;
  #message: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('change', () => {
      // Punish late: only what was left behind with something in it.
      afterPress(this.getRootNode(), () => {
        if (this.isConnected && this.answered) this.problem = this.check() ?? this.problem;
      });
    });
    this.addEventListener('input', () => {
      // Reward early: a problem goes as soon as it is put right.
      if (this.problem && !this.check()) this.problem = undefined;
      this.problemText = '';
    });
  }

  /** What gets the focus when the summary's link is followed. */
  abstract get control(): HTMLElement | null;

  /** What is wrong with what stands in the control now. */
  abstract check(): Problem | undefined;

  /** Whether something was entered. */
  abstract get answered(): boolean;

  /** The text of the label or legend. */
  get label(): string {
    return this.heading?.textContent.trim() ?? '';
  }

  /** The element that names the question. */
  protected get heading(): HTMLElement | null {
    return this.querySelector<HTMLElement>('legend, label');
  }

  /** What carries description and invalidity: the control, or the group around several. */
  protected get described(): HTMLElement | null {
    return this.control;
  }

  /** What the problem stands in front of. */
  protected get beforeWhat(): Element | null {
    return this.control;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children = new MutationObserver(() => {
      this.requestUpdate();
    });
    this.#children.observe(this, { childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  protected override render(): TemplateResult {
    return html``;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const text = this.problemText || this.#sentence();
    this.#say(text);
    this.#describe(text !== '');
    // Our own changes are not news.
    this.#children?.takeRecords();
  }

  #sentence(): string {
    return this.problem ? problemText(this.problem, this.label, this.locale) : '';
  }

  #say(text: string): void {
    this.toggleAttribute('data-wrong', text !== '');
    if (text === '') {
      this.#message?.remove();
      return;
    }
    // An error that the server wrote is taken over.
    this.#message ??=
      this.querySelector<HTMLElement>('[data-problem]') ?? this.ownerDocument.createElement('p');
    this.#message.dataset['problem'] = '';
    this.#message.id = `${this.#id}-problem`;
    if (this.#message.textContent !== text) this.#message.textContent = text;
    const before = this.beforeWhat;
    if (before && this.#message.nextElementSibling !== before) before.before(this.#message);
  }

  #describe(wrong: boolean): void {
    const { control, described, heading } = this;
    if (heading instanceof HTMLLabelElement && control && !heading.contains(control)) {
      control.id ||= `${this.#id}-control`;
      heading.htmlFor = control.id;
    }
    const hint = this.querySelector<HTMLElement>('p[data-hint]');
    if (hint) hint.id ||= `${this.#id}-hint`;
    const ids = [hint?.id, wrong ? `${this.#id}-problem` : undefined].filter(Boolean).join(' ');
    if (ids) described?.setAttribute('aria-describedby', ids);
    else described?.removeAttribute('aria-describedby');
    for (const one of this.querySelectorAll('input:not([type=radio]), select, textarea'))
      if (wrong) one.setAttribute('aria-invalid', 'true');
      else one.removeAttribute('aria-invalid');
  }
}
