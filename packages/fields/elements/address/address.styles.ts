import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

/** The suggestion, below street and house number. */
export const addressStyles: CSSResult = css`
  @layer stadtkit {
    stadt-address:not([bare]) [data-suggestion] {
      display: flex !important;
      flex-wrap: wrap !important;
      gap: var(--stadt-space-2) var(--stadt-space-4) !important;
      align-items: center !important;
      margin-block: 0 var(--stadt-space-5) !important;
    }
    stadt-address:not([bare]) [data-suggestion] > p {
      margin: 0 !important;
    }
  }
`;
