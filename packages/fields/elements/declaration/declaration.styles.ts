import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

/** The text of a statement: set apart, never in a box that scrolls. */
export const declarationStyles: CSSResult = css`
  @layer stadtkit {
    stadt-declaration:not([bare]) [data-statement] {
      margin-block: var(--stadt-space-3) !important;
      padding: var(--stadt-space-3) var(--stadt-space-4) !important;
      border-inline-start: 4px solid var(--stadt-accent) !important;
      background: var(--stadt-surface-soft) !important;
    }
    stadt-declaration:not([bare]) [data-statement] > * {
      margin-block: 0 !important;
    }
    stadt-declaration:not([bare]) [data-statement] > * + * {
      margin-block-start: var(--stadt-space-3) !important;
    }
    stadt-declaration:not([bare]) :is(a, summary) {
      color: var(--stadt-accent) !important;
      text-decoration: underline !important;
      text-underline-offset: 4px !important;
      cursor: pointer !important;
    }
    stadt-declaration:not([bare]) summary {
      inline-size: fit-content !important;
      padding-block: var(--stadt-space-2) !important;
      font-weight: 700 !important;
    }
  }
`;
