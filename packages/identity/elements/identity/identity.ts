import { buttonStyles } from '@stadtkit/element/button-styles.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { enumerated } from '@stadtkit/kinds/direction.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';
import { identityMessages } from '../../src/words.js';
import { identityStyles } from './identity.styles.js';

/** A way to identify, as it is offered. */
export interface OfferedMethod {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly level: AssuranceLevel;
}

/** Somebody chose a way to identify. */
export class IdentityOpenEvent extends Event {
  static readonly type = 'stadt-identity-open';
  constructor(readonly method: string) {
    super(IdentityOpenEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody wants to type the data instead. */
export class IdentityTypeEvent extends Event {
  static readonly type = 'stadt-identity-type';
  constructor() {
    super(IdentityTypeEvent.type, { bubbles: true, composed: true });
  }
}

/** The choice for typing; no method has an empty name. */
const TYPED = '';

/**
 * Offers ways to identify, says what is read and that another page opens, before anybody leaves.
 *
 * @fires stadt-identity-open - somebody chose a way to identify; `method` is its name
 * @fires stadt-identity-type - somebody wants to type the data instead
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-surface - what lies on the page
 * @cssprop --stadt-surface-soft - a quiet area
 * @cssprop --stadt-line - the edge of a control
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-accent-tint - a tinted area
 * @cssprop --stadt-brand - filled areas
 * @cssprop --stadt-brand-strong - the same under the pointer
 * @cssprop --stadt-on-brand - text on filled areas
 * @cssprop --stadt-good - what is done or confirmed
 * @cssprop --stadt-good-tint - the area behind it
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-radius - corners of controls
 * @cssprop --stadt-control - least height of controls
 * @cssprop --stadt-measure - greatest width of text
 * @cssprop --stadt-font - the font
 */
export class IdentityElement extends StadtElement {
  static override styles = [buttonStyles, identityStyles];

  /** The ways to identify, the first of them chosen. */
  @property({ attribute: false }) methods: readonly OfferedMethod[] = [];
  /** What is read from the identity, in words; empty: nothing but that somebody identified. */
  @property({ attribute: false }) reads: readonly string[] = [];
  /** Whether typing is offered too. */
  @property({ type: Boolean }) manual = false;
  /** Whether the office first checks who somebody is that types. */
  @property({ type: Boolean }) checked = false;
  /** Something is on its way: nothing is opened. */
  @property({ type: Boolean }) busy = false;

  @state() private chosen: string | undefined;

  get #words() {
    return identityMessages(this.locale);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const chosen = this.chosen ?? this.methods[0]?.name ?? TYPED;
    const method = this.methods.find(({ name }) => name === chosen);
    return html`
      <form @submit=${this.#onSubmit}>
        <fieldset>
          <legend>${words.legend}</legend>
          ${this.methods.map((one) =>
            this.#tile(one.name, one.title, one.hint, words.levels[one.level], one.level, chosen),
          )}
          ${
            this.manual
              ? this.#tile(
                  TYPED,
                  words.typed.title,
                  this.checked ? `${words.typed.hint} ${words.typed.checked}` : words.typed.hint,
                  words.typed.level,
                  'none',
                  chosen,
                )
              : nothing
          }
        </fieldset>
        ${
          method
            ? html`<p class="note">
                <span
                  ><b
                    >${this.reads.length > 0 ? words.reads(enumerated(this.reads, this.locale)) : words.readsNothing}</b
                  >
                  ${words.leaves}</span
                >
              </p>`
            : nothing
        }
        <button class="primary" aria-disabled=${this.busy}>
          ${method ? words.go(method.title) : words.goTyped}
        </button>
      </form>
    `;
  }

  #tile(
    name: string,
    title: string,
    hint: string,
    levelName: string,
    level: AssuranceLevel,
    chosen: string,
  ): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="method"
        value=${name}
        .checked=${name === chosen}
        @change=${() => {
          this.chosen = name;
        }}
      />
      <span><b>${title}</b> <small>${hint}</small></span>
      <span class="level ${level}">${levelName}</span>
    </label>`;
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.busy) return;
    const method = new FormData(event.currentTarget as HTMLFormElement).get('method');
    this.dispatchEvent(
      typeof method === 'string' && method !== TYPED
        ? new IdentityOpenEvent(method)
        : new IdentityTypeEvent(),
    );
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stadt-identity-open': IdentityOpenEvent;
    'stadt-identity-type': IdentityTypeEvent;
  }
}
