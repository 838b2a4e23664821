import { css, html, type TemplateResult } from 'lit';
import { inPixels, pixelsOf } from './computed.js';
import { LiveElement } from './live-element.js';
import { liveStyles } from './live.styles.js';
import { shapeStyles } from './shape.styles.js';

/** The three shapes, corners, borders and the mark of the focus in the theme in use. */
class Shape extends LiveElement {
  static override styles = [
    liveStyles,
    shapeStyles,
    css`
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 210px), 1fr));
        gap: var(--stadt-space-4);
      }
      figure {
        margin: 0;
        padding: var(--stadt-space-5) var(--stadt-space-4);
        border-radius: var(--stadt-radius);
        background: var(--stadt-surface-soft);
      }
      .mark {
        inline-size: 64px;
        block-size: 64px;
      }
      figcaption {
        margin-block-start: var(--stadt-space-3);
      }
      .box {
        display: grid;
        place-items: center;
        min-block-size: var(--stadt-control);
        padding: var(--stadt-space-2);
        border: 2px solid var(--stadt-line);
        border-radius: var(--stadt-radius);
        background: var(--stadt-surface);
        text-align: center;
      }
      .card {
        border-radius: var(--stadt-radius-card);
      }
      .wrong {
        border-color: var(--stadt-danger);
      }
      .fixed {
        border-style: dashed;
        background: var(--stadt-surface-soft);
      }
      .focused {
        margin: 6px;
        outline: 3px solid var(--stadt-focus);
        box-shadow: 0 0 0 6px var(--stadt-focus-glow);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const corner = inPixels(pixelsOf(this.renderRoot, '--stadt-radius'));
    const card = inPixels(pixelsOf(this.renderRoot, '--stadt-radius-card'));
    return html`
      <div class="row">
        <figure>
          <svg class="mark circle" viewBox="0 0 64 64" aria-hidden="true">
            <circle cx="32" cy="32" r="32" />
          </svg>
          <figcaption><b>Circle</b>: it is done, it is so. A tick stands in it.</figcaption>
        </figure>
        <figure>
          <svg class="mark square" viewBox="0 0 64 64" aria-hidden="true">
            <rect width="64" height="64" />
          </svg>
          <figcaption>
            <b>Square</b>: you are here, please note. A number or an “i” stands in it.
          </figcaption>
        </figure>
        <figure>
          <svg class="mark triangle" viewBox="0 0 64 64" aria-hidden="true">
            <path d="M32 0 64 64H0z" />
          </svg>
          <figcaption><b>Triangle</b>: something is wrong. A sentence stands beside it.</figcaption>
        </figure>
      </div>
      <h2>Corners, borders, focus</h2>
      <div class="row">
        <div class="box">control, corner ${corner}</div>
        <div class="box card">card, corner ${card}</div>
        <div class="box wrong">something is wrong</div>
        <div class="box fixed">cannot be changed</div>
        <div class="box focused">has the focus</div>
      </div>
    `;
  }
}

if (!customElements.get('demo-shape')) customElements.define('demo-shape', Shape);
