import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const field = css`:is(stadt-name-field:not([bare]))`;

/** The panel with letters, below the control. */
export const letterPanelStyles: CSSResult = css`
  @layer stadtkit {
    ${field} [data-letters] {
      box-sizing: border-box !important;
      max-inline-size: 30em !important;
      margin: var(--stadt-space-2) 0 0 !important;
      padding: var(--stadt-space-3) !important;
      border: 2px solid var(--stadt-line) !important;
      border-radius: var(--stadt-radius) !important;
      background: var(--stadt-surface) !important;
      color: var(--stadt-ink) !important;
      font: var(--stadt-text-m) / 1.25 var(--stadt-font) !important;
    }
    ${field} [data-letters][popover] {
      position: absolute !important;
      inset: auto !important;
      inset-block-start: var(--stadt-letters-block) !important;
      inset-inline-start: var(--stadt-letters-inline) !important;
      inline-size: var(--stadt-letters-size) !important;
      overflow: visible !important;
    }
    ${field} [data-letters] div {
      display: flex !important;
      flex-wrap: wrap !important;
      gap: 2px !important;
    }
    ${field} [data-letters] div + div {
      margin-block-start: var(--stadt-space-3) !important;
    }
    ${field} [data-letters] button {
      flex: 0 0 auto !important;
      min-inline-size: 44px !important;
      padding: 0 var(--stadt-space-1) !important;
      border: 2px solid transparent !important;
      color: var(--stadt-ink) !important;
      font-weight: 400 !important;
    }
    ${field} [data-letters] button:focus-visible {
      /* Over its neighbours, so that the whole mark is seen. */
      position: relative !important;
      z-index: 1 !important;
    }
    ${field} [data-letters] [data-bases] button {
      min-inline-size: 32px !important;
      min-block-size: 36px !important;
      color: var(--stadt-accent) !important;
    }
    ${field} [data-letters] button[aria-pressed='true'] {
      border-color: var(--stadt-accent) !important;
      background: var(--stadt-accent-tint) !important;
      font-weight: 700 !important;
    }
    ${field} [data-letters] [data-chosen] {
      max-block-size: 17em !important;
      padding: 6px !important;
      margin-inline: -6px !important;
      overflow-y: auto !important;
    }
    ${field} [data-letters] [data-bases] button[aria-pressed='true'] {
      color: var(--stadt-ink) !important;
    }
    ${field} [data-letters] [data-chosen] button {
      font-size: var(--stadt-text-l) !important;
      border-color: var(--stadt-line-soft) !important;
    }
    ${field} [data-letters] [data-more] {
      justify-content: space-between !important;
    }
    ${field} [data-letters] [data-more] button {
      padding-inline: var(--stadt-space-3) !important;
      border-color: var(--stadt-line) !important;
    }
  }
`;
