import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const tray = css`
  :where([data-stadt-field]: not([bare])) [data-tray];
`;

/** The list of chosen files. */
export const fileTrayStyles: CSSResult = css`
  @layer stadtkit {
    ${tray} {
      display: block !important;
      margin: var(--stadt-space-2) 0 0 !important;
    }
    ${tray} ul {
      margin: 0 0 var(--stadt-space-2) !important;
      padding: 0 !important;
      list-style: none !important;
    }
    ${tray} li {
      display: grid !important;
      grid-template-columns: minmax(0, 1fr) auto !important;
      column-gap: var(--stadt-space-4) !important;
      align-items: center !important;
      padding-block: var(--stadt-space-2) !important;
      border-block-end: 1px solid var(--stadt-line-soft) !important;
    }
    ${tray} p {
      margin: 0 !important;
      overflow-wrap: anywhere !important;
    }
    ${tray} [data-name] {
      font-weight: 700 !important;
    }
    ${tray} [data-name] > span {
      unicode-bidi: isolate !important;
    }
    ${tray} [data-facts] {
      grid-column: 1 / -1 !important;
      color: var(--stadt-ink-soft) !important;
      font-size: var(--stadt-text-s) !important;
    }
    ${tray} li[data-wrong] {
      padding-inline-start: var(--stadt-space-3) !important;
      border-inline-start: 4px solid var(--stadt-danger) !important;
    }
    ${tray} li[data-wrong] [data-facts] {
      color: var(--stadt-danger) !important;
    }
    ${tray} progress {
      grid-column: 1 / -1 !important;
      inline-size: 100% !important;
      block-size: var(--stadt-space-3) !important;
      accent-color: var(--stadt-accent) !important;
    }
    ${tray} li > button:not([data-quiet]) {
      grid-column: 1 / -1 !important;
      justify-self: start !important;
      margin-block-start: var(--stadt-space-1) !important;
    }
  }
`;
