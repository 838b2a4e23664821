import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

export const dateStyles: CSSResult = css`
  @layer stadtkit {
    stadt-date-field:not([bare]) [data-parts] {
      display: flex !important;
      flex-wrap: wrap !important;
      gap: var(--stadt-space-3) !important;
      margin-block-start: var(--stadt-space-2) !important;
    }
    stadt-date-field:not([bare]) [data-parts] label {
      font-weight: 400 !important;
    }
    stadt-date-field:not([bare]) [data-parts] input[data-part] {
      inline-size: 4.5em !important;
      margin-block-start: var(--stadt-space-1) !important;
      font-variant-numeric: tabular-nums !important;
    }
    stadt-date-field:not([bare]) [data-parts] input[data-part='year'] {
      inline-size: 6em !important;
    }
  }
`;
