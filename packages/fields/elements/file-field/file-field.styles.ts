import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const field = css`:where([data-stadt-field]:not([bare]))`;

/** The native control for files, as a place onto which files can be dropped. */
export const fileFieldStyles: CSSResult = css`
  @layer stadtkit {
    ${field} input[type='file'] {
      box-sizing: border-box !important;
      display: block !important;
      inline-size: 100% !important;
      margin: var(--stadt-space-2) 0 0 !important;
      padding: var(--stadt-space-3) !important;
      border: 2px dashed var(--stadt-line) !important;
      border-radius: var(--stadt-radius) !important;
      background: var(--stadt-surface) !important;
      color: var(--stadt-ink) !important;
      font: 400 var(--stadt-text-m) / 1.4 var(--stadt-font) !important;
    }
    ${field} input[type='file']::before,
    ${field} input[type='file']::after {
      content: none !important;
    }
    ${field} input[type='file']::file-selector-button {
      all: revert !important;
      min-block-size: 44px !important;
      margin-inline-end: var(--stadt-space-3) !important;
      padding: var(--stadt-space-2) var(--stadt-space-4) !important;
      border: 2px solid var(--stadt-accent) !important;
      border-radius: var(--stadt-radius) !important;
      background: var(--stadt-surface) !important;
      color: var(--stadt-accent) !important;
      font: 700 var(--stadt-text-m) / 1.25 var(--stadt-font) !important;
    }
    ${field} input[type='file'][aria-invalid='true'] {
      border-color: var(--stadt-danger) !important;
    }
    ${field}[data-over] input[type='file'] {
      border-color: var(--stadt-accent) !important;
      background: var(--stadt-accent-tint) !important;
    }
  }
`;
