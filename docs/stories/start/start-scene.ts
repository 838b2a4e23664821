import '@stadtkit/licence/stadt-licence.js';
import { css, html, type TemplateResult } from 'lit';
import { LiveElement } from '../foundations/live/live-element.js';
import { liveStyles } from '../foundations/live/live.styles.js';
import { sampleLicence } from '../foundations/theme-builder/sample-licence.js';

/** The first thing that is seen of Stadtkit: what a citizen gets in the end, under the three shapes. */
class StartScene extends LiveElement {
  static override styles = [
    liveStyles,
    css`
      :host {
        margin-block: 0 var(--stadt-space-6);
      }
      .scene {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr));
        gap: var(--stadt-space-6);
        align-items: center;
        padding: clamp(var(--stadt-space-4), 5%, var(--stadt-space-7));
        border-radius: var(--stadt-radius-card);
        background: var(--stadt-surface-soft);
      }
      .scene > * {
        min-inline-size: 0;
      }
      h1 {
        margin: var(--stadt-space-5) 0 var(--stadt-space-3);
        font-weight: 800;
        font-size: calc(var(--stadt-text) * 3);
        line-height: 1.05;
      }
      p {
        margin: 0;
        font-size: var(--stadt-text-l);
        text-wrap: pretty;
      }
      .drawing {
        display: block;
        inline-size: min(100%, 260px);
      }
      .circle {
        fill: var(--stadt-circle);
      }
      .square {
        fill: var(--stadt-square);
      }
      .triangle {
        fill: var(--stadt-triangle);
      }
      .ground {
        fill: var(--stadt-ink);
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="scene">
      <div>
        <svg class="drawing" viewBox="0 0 260 104" aria-hidden="true">
          <circle class="circle" cx="56" cy="52" r="48" />
          <rect class="square" x="90" y="22" width="78" height="78" />
          <path class="triangle" d="M206 22 240 100h-68z" />
          <rect class="ground" y="100" width="260" height="3" />
        </svg>
        <h1>Stadtkit</h1>
        <p>
          The building kit for a city’s digital services. Every part can be used by everybody: with
          a thumb, a keyboard, a screen reader, at 400 %, in plain language.
        </p>
      </div>
      <stadt-licence lang="de" .licence=${sampleLicence('Stadt Musterstadt')}></stadt-licence>
    </div>`;
  }
}

if (!customElements.get('start-scene')) customElements.define('start-scene', StartScene);
