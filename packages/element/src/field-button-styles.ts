import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const field = css`:where([data-stadt-field]:not([bare]))`;

/** Buttons that a field brings along, beside its control: they stand back behind the buttons of the page. */
export const fieldButtonStyles: CSSResult = css`
  @layer stadtkit {
    ${field} button {
      display: inline-flex !important;
      align-items: center !important;
      justify-content: center !important;
      gap: var(--stadt-space-2) !important;
      box-sizing: border-box !important;
      max-inline-size: 100% !important;
      min-inline-size: 44px !important;
      min-block-size: 44px !important;
      padding: var(--stadt-space-2) var(--stadt-space-4) !important;
      border: 2px solid var(--stadt-accent) !important;
      border-radius: var(--stadt-radius) !important;
      background: var(--stadt-surface) !important;
      color: var(--stadt-accent) !important;
      font: 700 var(--stadt-text-m) / 1.25 var(--stadt-font) !important;
      cursor: pointer !important;
    }
    ${field} button:hover {
      background: var(--stadt-accent-tint) !important;
      color: var(--stadt-accent-strong) !important;
    }
    ${field} button[data-quiet] {
      padding-inline: 0 !important;
      border-color: transparent !important;
      background: none !important;
      text-decoration: underline !important;
      text-underline-offset: 4px !important;
    }
    ${field} button:disabled {
      border-style: dashed !important;
      color: var(--stadt-ink-soft) !important;
      cursor: default !important;
    }
  }
`;
