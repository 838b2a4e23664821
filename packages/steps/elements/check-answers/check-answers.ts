import { LightElement } from '@stadtkit/element/light-element.js';
import type { Provenance } from '../../src/application.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { stepsMessages } from '../../src/words.js';

/** Answers of one step, as the person reads them before sending. */
export interface CheckedStep {
  readonly step: string;
  readonly title: string;
  readonly rows: readonly CheckedRow[];
  /** What was asked for each of several. */
  readonly entries?: readonly CheckedEntry[];
  /** Whether it can be changed here: what someone else said cannot. */
  readonly changeable: boolean;
}

/** A question and its answer. */
export interface CheckedRow {
  readonly question: string;
  readonly answer: string;
  readonly from: Provenance;
}

/** One of several, such as “Hund 2”, with its own answers. */
export interface CheckedEntry {
  readonly title: string;
  readonly rows: readonly CheckedRow[];
  readonly at: EntryPlace;
}

/** Where an entry was asked: the name of the question, and which of its entries, from 0. */
export interface EntryPlace {
  readonly question: string;
  readonly entry: number;
}

/** Somebody wants to change the answers of a step, or of one entry in it. */
export class ChangeAnswersEvent extends Event {
  static readonly type = 'stadt-change-answers';
  constructor(
    readonly step: string,
    readonly entry?: EntryPlace,
  ) {
    super(ChangeAnswersEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * All answers at one glance before they are sent, with a way back to each (§ 9a OZG).
 *
 * @fires stadt-change-answers - somebody wants to change the answers of a step; `step` is its name, `entry` the place of
 *   one of several
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
      stadt-check-answers h4 {
        margin: var(--stadt-space-4) 0 var(--stadt-space-2) !important;
        color: var(--stadt-ink) !important;
        font: 700 var(--stadt-text-m) / 1.3 var(--stadt-font) !important;
      }
    }
  `;

  /** The answers, step by step; a step without rows is left out. */
  @property({ attribute: false }) steps: readonly CheckedStep[] = [];

  /** The level of the headings on the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  protected override render(): TemplateResult {
    return html`${this.steps.filter(isSomething).map((step) => this.#step(step))}`;
  }

  #step({ step, title, rows, entries = [], changeable }: CheckedStep): TemplateResult {
    const change = (): ChangeAnswersEvent => new ChangeAnswersEvent(step);
    return html`
      <h3 aria-level=${this.headingLevel}>${title}</h3>
      ${rows.length > 0 ? list(rows) : nothing}
      ${changeable && rows.length > 0 ? this.#change(title, change) : nothing}
      ${entries.map((entry) => this.#entry(step, entry, changeable))}
    `;
  }

  #entry(step: string, { title, rows, at }: CheckedEntry, changeable: boolean): TemplateResult {
    return html`
      <h4 aria-level=${this.headingLevel + 1}>${title}</h4>
      ${list(rows)}
      ${changeable ? this.#change(title, () => new ChangeAnswersEvent(step, at)) : nothing}
    `;
  }

  #change(title: string, event: () => ChangeAnswersEvent): TemplateResult {
    const { change } = stepsMessages(this.locale);
    return html`<stadt-action variant="quiet">
      <button
        type="button"
        aria-label="${change}: ${title}"
        @click=${() => this.dispatchEvent(event())}
      >
        ${change}
      </button>
    </stadt-action>`;
  }
}

const isSomething = ({ rows, entries = [] }: CheckedStep): boolean =>
  rows.length > 0 || entries.length > 0;

const list = (rows: readonly CheckedRow[]): TemplateResult =>
  html`<stadt-summary-list>
    <dl>
      ${rows.map(
        ({ question, answer, from }) =>
          html`<div>
            <dt>${question}</dt>
            <dd><bdi>${answer}</bdi></dd>
            ${
              from === 'typed'
                ? nothing
                : html`<dd><stadt-verified-mark source=${from}></stadt-verified-mark></dd>`
            }
          </div>`,
      )}
    </dl>
  </stadt-summary-list>`;

declare global {
  interface GlobalEventHandlersEventMap {
    'stadt-change-answers': ChangeAnswersEvent;
  }
}
