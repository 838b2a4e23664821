import { css, html, unsafeCSS, type TemplateResult } from 'lit';
import { inPixels, pixelsOf } from './computed.js';
import { LiveElement } from './live-element.js';
import { liveStyles } from './live.styles.js';

const steps = [1, 2, 3, 4, 5, 6, 7, 8];
const bars = unsafeCSS(
  steps.map((step) => `.is-${step}{inline-size:var(--stadt-space-${step})}`).join(''),
);

/** The distances in use, drawn. */
class Space extends LiveElement {
  static override styles = [
    liveStyles,
    css`
      ${bars}
      ol {
        display: grid;
        gap: var(--stadt-space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 9em 1fr;
        gap: var(--stadt-space-4);
        align-items: center;
      }
      .bar {
        block-size: 20px;
        max-inline-size: 100%;
        background: var(--stadt-accent);
        forced-color-adjust: none;
      }
      .control {
        display: grid;
        place-items: center;
        inline-size: min(100%, 18em);
        block-size: var(--stadt-control);
        border: 2px solid var(--stadt-line);
        border-radius: var(--stadt-radius);
        background: var(--stadt-surface);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const root = this.renderRoot;
    return html`<ol>
        ${steps.map(
          (step) =>
            html`<li>
              <span
                ><code>space-${step}</code>
                ${inPixels(pixelsOf(root, `--stadt-space-${step}`))}</span
              >
              <span class="bar is-${step}"></span>
            </li>`,
        )}
      </ol>
      <h2>What can be pressed</h2>
      <div class="control">${inPixels(pixelsOf(root, '--stadt-control'))} high</div>`;
  }
}

if (!customElements.get('demo-space')) customElements.define('demo-space', Space);
