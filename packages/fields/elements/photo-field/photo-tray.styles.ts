import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const field = css`:where([data-stadt-field]:not([bare]))`;

/** The photo, and the buttons around it. */
export const photoTrayStyles: CSSResult = css`
  @layer stadtkit {
    ${field} [data-tray='photo'] {
      display: block !important;
      margin: var(--stadt-space-3) 0 0 !important;
    }
    ${field} [data-tray='photo'] p {
      margin: 0 0 var(--stadt-space-2) !important;
      color: var(--stadt-ink-soft) !important;
      font-size: var(--stadt-text-s) !important;
    }
    ${field} [data-tray='photo'] > [data-note] {
      margin-block-start: var(--stadt-space-2) !important;
    }
    ${field} [data-tray='photo'] canvas {
      box-sizing: border-box !important;
      display: block !important;
      inline-size: min(100%, calc(var(--stadt-unit) * 70)) !important;
      block-size: auto !important;
      aspect-ratio: 35 / 45 !important;
      border: 2px solid var(--stadt-line) !important;
      border-radius: var(--stadt-radius) !important;
    }
    ${field} [data-tray='photo'] canvas[role='img'] {
      inline-size: calc(var(--stadt-unit) * 35) !important;
    }
    ${field} canvas[data-stage] {
      cursor: move !important;
      touch-action: none !important;
    }
    ${field} [data-tray='photo'] :is([data-arrows], [data-row]) {
      display: flex !important;
      flex-wrap: wrap !important;
      gap: var(--stadt-space-2) var(--stadt-space-3) !important;
      margin: var(--stadt-space-3) 0 0 !important;
    }
    /* Left is left, also where lines begin at the right. */
    ${field} [data-tray='photo'] [data-arrows] {
      direction: ltr !important;
    }
    ${field} [data-tray='photo'] [data-arrows]:dir(rtl) {
      justify-content: end !important;
    }
    ${field} [data-tray='photo'] [data-take] {
      background: var(--stadt-accent) !important;
      color: var(--stadt-surface) !important;
    }
    ${field} [data-tray='photo'] [data-take]:hover {
      background: var(--stadt-accent-strong) !important;
    }
  }
`;
