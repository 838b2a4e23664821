import { LightElement } from '@stadtkit/element/light-element.js';
import type { Provenance } from '../../src/application.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { stepsMessages } from '../../src/words.js';

/** Answers of one step, as the person reads them before sending. */
export interface CheckedStep {
  readonly step: string;
  readonly title: string;
  readonly rows: readonly {
    readonly question: string;
    readonly answer: string;
    readonly from: Provenance;
  }[];
  /** Whether it can be changed here: what someone else said cannot. */
  readonly changeable: boolean;
}

/** Somebody wants to change the answers of a step. */
export class ChangeAnswersEvent extends Event {
  static readonly type = 'stadt-change-answers';
  constructor(readonly step: string) {
    super(ChangeAnswersEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * All answers at one glance before they are sent, with a way back to each (§ 9a OZG).
 *
 * @fires stadt-change-answers - somebody wants to change the answers of a step; `step` is its name
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-font - the font
 */
export class CheckAnswers extends LightElement {
  static override lightStyles = css`
    @layer stadtkit {
      stadt-check-answers {
        display: block;
      }
      stadt-check-answers h3 {
        margin: var(--stadt-space-5) 0 var(--stadt-space-2) !important;
        color: var(--stadt-ink) !important;
        font: 700 var(--stadt-text-l) / 1.3 var(--stadt-font) !important;
      }
    }
  `;

  /** The answers, step by step; a step without rows is left out. */
  @property({ attribute: false }) steps: readonly CheckedStep[] = [];

  /** The level of the headings on the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  protected override render(): TemplateResult {
    return html`${this.steps.filter(({ rows }) => rows.length > 0).map((step) => this.#step(step))}`;
  }

  #step({ step, title, rows, changeable }: CheckedStep): TemplateResult {
    const words = stepsMessages(this.locale);
    return html`
      <h3 aria-level=${this.headingLevel}>${title}</h3>
      <stadt-summary-list>
        <dl>
          ${rows.map(
            ({ question, answer, from }) =>
              html`<div>
                <dt>${question}</dt>
                <dd>${answer}</dd>
                ${
                  from === 'typed'
                    ? nothing
                    : html`<dd><stadt-verified-mark source=${from}></stadt-verified-mark></dd>`
                }
              </div>`,
          )}
        </dl>
      </stadt-summary-list>
      ${
        changeable
          ? html`<stadt-action variant="quiet">
              <button
                type="button"
                aria-label="${words.change}: ${title}"
                @click=${() => this.dispatchEvent(new ChangeAnswersEvent(step))}
              >
                ${words.change}
              </button>
            </stadt-action>`
          : nothing
      }
    `;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stadt-change-answers': ChangeAnswersEvent;
  }
}
