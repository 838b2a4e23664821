import { css } from '@lit/reactive-element/css-tag.js';

export const dateStyles = css`
  @layer stadtkit {
    stadt-date-field:not([bare]) [data-parts] {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stadt-space-3);
      margin-block-start: var(--stadt-space-2);
    }
    stadt-date-field:not([bare]) [data-parts] label {
      font-weight: 400 !important;
    }
    stadt-date-field:not([bare]) [data-parts] input {
      inline-size: 4.5em !important;
      margin-block-start: var(--stadt-space-1) !important;
      font-variant-numeric: tabular-nums;
    }
    stadt-date-field:not([bare]) [data-parts] input[data-part='year'] {
      inline-size: 6em !important;
    }
  }
`;
