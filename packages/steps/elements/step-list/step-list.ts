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

  #current = 0;

  /** The index of the stage that is now; the number of stages when all are done. */
  @property({ type: Number })
  get current(): number {
    return this.#current;
  }
  // React, Preact, Svelte and Vue set what stands in their markup, `current="1"`, as a property.
  set current(value: number | `${number}`) {
    this.#current = Number(value);
  }

  /** The heading that stands below: where there is little room, a stage of the same name is not said twice. */
  @property() heading = '';

  protected override render(): TemplateResult {
    const words = stepsMessages(this.locale);
    return html`
      <p class="short">${this.#short()}</p>
      <ol aria-label=${words.stages}>
        ${this.stages.map((title, at) => this.#stage(title, at))}
      </ol>
    `;
  }

  #short(): TemplateResult {
    const { stages, current } = this;
    const words = stepsMessages(this.locale);
    const title = stages[current];
    if (title === undefined) return html`<b>${words.allDone}</b>`;
    const at = words.stage(current + 1, stages.length);
    return title === this.heading ? html`<b>${at}</b>` : html`<b>${at}:</b> ${title}`;
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
