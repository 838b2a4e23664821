import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { readDuration } from '../../src/duration.js';
import { messagesFor } from '../../src/messages-for.js';
import { purposeStyles } from './purpose.styles.js';

/**
 * „Warum fragen wir das?“: purpose (its text child), legal basis and retention of one answer,
 * as GDPR Art. 13 (1) c and (2) a want it said, behind a native disclosure.
 *
 * @slot - what the answer is needed for
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

  /** Whether the answer is shown; follows what people do. */
  @property({ type: Boolean, reflect: true }) open = false;

  protected override render(): TemplateResult {
    const { purpose } = messagesFor(this.locale);
    return html`
      <details ?open=${this.open} @toggle=${this.#onToggle}>
        <summary>${purpose.question}</summary>
        <div class="text">
          <slot></slot>
          ${
            this.legalBasis || this.retention
              ? html`<dl>
                  ${this.#row(purpose.legalBasis, this.legalBasis, 'de')}
                  ${this.#row(purpose.retention, this.#retentionText())}
                </dl>`
              : nothing
          }
        </div>
      </details>
    `;
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

  #retentionText(): string {
    const duration = readDuration(this.retention);
    return duration ? messagesFor(this.locale).purpose.retentionText(duration) : this.retention;
  }

  #onToggle = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };
}
