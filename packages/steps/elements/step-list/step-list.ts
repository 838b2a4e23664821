import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { html, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { stepsMessages } from '../../src/words.js';
import { stepListStyles } from './step-list.styles.js';

/**
 * Where somebody is in a service: stages that are done, the one that is now, and those to come.
 *
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-paper - the page
 * @cssprop --stadt-surface - what lies on the page
 * @cssprop --stadt-line - the edge of a control
 * @cssprop --stadt-line-soft - a line that only divides
 * @cssprop --stadt-brand - filled areas
 * @cssprop --stadt-on-brand - text on filled areas
 * @cssprop --stadt-font - the font
 */
export class StepList extends StadtElement {
  static override styles = stepListStyles;

  /** The names of the stages, in order. */
  @property({ attribute: false }) stages: readonly string[] = [];

  /** The index of the stage that is now. */
  @property({ type: Number }) current = 0;

  protected override render(): TemplateResult {
    const { stages, current } = this;
    const words = stepsMessages(this.locale);
    return html`
      <p class="short">
        <b>${words.stage(current + 1, stages.length)}:</b> ${stages[current] ?? ''}
      </p>
      <ol aria-label=${words.stages}>
        ${stages.map((title, at) => this.#stage(title, at))}
      </ol>
    `;
  }

  #stage(title: string, at: number): TemplateResult {
    const words = stepsMessages(this.locale);
    const state = at < this.current ? 'done' : at === this.current ? 'now' : 'later';
    return html`
      <li class=${state} aria-current=${state === 'now' ? 'step' : 'false'}>
        <svg viewBox="0 0 28 28" aria-hidden="true">
          ${
            state === 'done'
              ? svg`<circle cx="14" cy="14" r="13" /><path d="m8 14.5 4 4 8-9" />`
              : svg`<rect x="1" y="1" width="26" height="26" /><text x="14" y="20">${at + 1}</text>`
          }
        </svg>
        <span>${title}</span>
        ${state === 'done' ? html`<span class="hidden">(${words.done})</span>` : ''}
      </li>
    `;
  }
}
