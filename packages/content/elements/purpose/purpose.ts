import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { readDuration } from '../../src/duration.js';
import { messagesFor } from '../../src/messages-for.js';
import { purposeStyles } from './purpose.styles.js';

/** By which law something is asked, and how long it is kept. */
interface Kept {
  readonly legalBasis: string;
  readonly retention: string;
}

/** Why some answers are needed: one purpose, one law, one time. */
export interface Reason extends Kept {
  /** Which answers: “Familienname, Vornamen”. */
  readonly about: string;
  readonly why: string;
}

/**
 * „Warum fragen wir das?“: purpose (its text child), legal basis and retention of one answer,
 * as GDPR Art. 13 (1) c and (2) a want it said, behind a native disclosure. Help with the question comes first, in the same:
 * two at every question would be noise.
 *
 * @slot - what the answer is needed for
 * @slot help - help with the question, longer than a hint
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-accent-strong - the same under the pointer
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-measure - greatest width of text
 * @cssprop --stadt-font - the font
 */
export class Purpose extends StadtElement {
  static override styles = purposeStyles;

  /** Legal basis in words, such as `§ 31 Landesfischereigesetz`. */
  @property({ attribute: 'legal-basis' }) legalBasis = '';

  /** ISO 8601 duration in Y, M, W, D, optionally with `-after-transfer`; any other text is shown as it is. */
  @property() retention = '';

  /**
   * Why several answers are needed that stand together, in place of the other properties and the children: each group with
   * what it is about.
   */
  @property({ attribute: false }) reasons: readonly Reason[] = [];

  /** Whether the answer is shown; follows what people do. */
  @property({ type: Boolean, reflect: true }) open = false;

  protected override render(): TemplateResult {
    const { purpose } = messagesFor(this.locale);
    const helps = this.querySelector(':scope > [slot=help]') !== null;
    const asks = !helps || this.#saysWhy;
    const summary = !helps ? purpose.question : asks ? purpose.helpAndWhy : purpose.help;
    return html`
      <details ?open=${this.open} @toggle=${this.#onToggle}>
        <summary>${summary}</summary>
        <div class="text">
          <slot name="help" @slotchange=${this.#onSlotChange}></slot>
          ${helps && asks ? html`<p>${purpose.question}</p>` : nothing}
          <slot @slotchange=${this.#onSlotChange}></slot>
          ${this.#law(this)}
          ${this.reasons.map(
            (reason) =>
              html`<p>${reason.about}</p>
                ${reason.why} ${this.#law(reason)}`,
          )}
        </div>
      </details>
    `;
  }

  /** Whether anything but help is in it. */
  get #saysWhy(): boolean {
    if (this.legalBasis || this.retention) return true;
    return [...this.childNodes].some(
      (node) =>
        node.nodeType !== Node.COMMENT_NODE &&
        !(node instanceof Element && node.slot === 'help') &&
        node.textContent?.trim(),
    );
  }

  #law({ legalBasis, retention }: Kept): TemplateResult | typeof nothing {
    const { purpose } = messagesFor(this.locale);
    if (!legalBasis && !retention) return nothing;
    const duration = readDuration(retention);
    const kept = duration ? purpose.retentionText(duration) : retention;
    return html`<dl>
      ${this.#row(purpose.legalBasis, legalBasis, 'de')} ${this.#row(purpose.retention, kept)}
    </dl>`;
  }

  /** `language`: of the text, where it is not the one around it; laws are German. */
  #row(name: string, text: string, language?: string): TemplateResult | typeof nothing {
    return text
      ? html`<div>
          <dt>${name}</dt>
          <dd><bdi lang=${language ?? nothing}>${text}</bdi></dd>
        </div>`
      : nothing;
  }

  #onSlotChange = (): void => {
    this.requestUpdate();
  };

  #onToggle = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };
}
