/* eslint lit-a11y/accessible-name: 'off' -- It does not see the names that are bound as textContent. */
import { showFromTop } from '@stadtkit/element/show-from-top.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { stepsMessages } from '../../src/words.js';
import { errorSummaryStyles } from './error-summary.styles.js';
import { FormProblems } from './form-problems.js';
import type { SummaryItem } from './problem-items.js';

/**
 * All problems of a page at its top, each a link to its field. Takes the focus by `focus()`. They come from a form
 * (`for`), or from whoever knows them (`items`).
 *
 * @slot - what the server found: shown until the element is there
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-danger - what is wrong
 * @cssprop --stadt-danger-tint - the area behind it
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-radius - corners of controls
 * @cssprop --stadt-measure - greatest width of text
 * @cssprop --stadt-font - the font
 */
export class ErrorSummary extends StadtElement {
  static override styles = errorSummaryStyles;

  /** The id of the form whose problems are listed. */
  @property({ attribute: 'for' }) htmlFor = '';

  /** The problems, for whoever knows them; with `for` they come from the form. */
  @property({ attribute: false }) items: readonly SummaryItem[] = [];

  /** The level of the heading on the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  constructor() {
    super();
    new FormProblems(this);
  }

  /** Puts the focus on the list, so that it is read, and shows it from its beginning. */
  override focus(): void {
    this.shadowRoot?.querySelector<HTMLElement>('section')?.focus({ preventScroll: true });
    showFromTop(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.items.length === 0) return nothing;
    const words = stepsMessages(this.locale);
    // Bound to elements: page translators exchange text nodes.
    return html`
      <section tabindex="-1" role="group" aria-labelledby="title">
        <h2
          id="title"
          aria-level=${this.headingLevel}
          .textContent=${words.problems(this.items.length)}
        ></h2>
        <ul>
          ${this.items.map(
            ({ text, go }) =>
              html`<li>
                <button type="button" role="link" .textContent=${text} @click=${go}></button>
              </li>`,
          )}
        </ul>
      </section>
    `;
  }
}
