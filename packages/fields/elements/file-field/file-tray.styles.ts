import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const field = css`:where([data-stadt-field]:not([bare]))`;

/** The list of chosen files. */
export const fileTrayStyles: CSSResult = css`
  @layer stadtkit {
    ${field} [data-tray='files'] {
      display: block !important;
      margin: var(--stadt-space-2) 0 0 !important;
    }
    ${field} [data-tray='files'] ul {
      margin: 0 0 var(--stadt-space-2) !important;
      padding: 0 !important;
      list-style: none !important;
    }
    ${field} [data-tray='files'] li {
      display: grid !important;
      grid-template-columns: minmax(0, 1fr) auto !important;
      column-gap: var(--stadt-space-4) !important;
      align-items: center !important;
      padding-block: var(--stadt-space-2) !important;
      border-block-end: 1px solid var(--stadt-line-soft) !important;
    }
    ${field} [data-tray='files'] p {
      margin: 0 !important;
      overflow-wrap: anywhere !important;
    }
    ${field} [data-tray='files'] [data-name] {
      font-weight: 700 !important;
    }
    ${field} [data-tray='files'] [data-name] > span {
      unicode-bidi: isolate !important;
    }
    ${field} [data-tray='files'] [data-facts] {
      grid-column: 1 / -1 !important;
      color: var(--stadt-ink-soft) !important;
      font-size: var(--stadt-text-s) !important;
    }
    ${field} [data-tray='files'] li[data-wrong] {
      padding-inline-start: var(--stadt-space-3) !important;
      border-inline-start: 4px solid var(--stadt-danger) !important;
    }
    ${field} [data-tray='files'] li[data-wrong] [data-facts] {
      color: var(--stadt-danger) !important;
    }
    ${field} [data-tray='files'] progress {
      grid-column: 1 / -1 !important;
      inline-size: 100% !important;
      block-size: var(--stadt-space-3) !important;
      accent-color: var(--stadt-accent) !important;
    }
    ${field} [data-tray='files'] li > button:not([data-quiet]) {
      grid-column: 1 / -1 !important;
      justify-self: start !important;
      margin-block-start: var(--stadt-space-1) !important;
    }
  }
`;
