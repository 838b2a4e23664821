import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

export const rangeStyles: CSSResult = css`
  @layer stadtkit {
    stadt-date-range:not([bare]) [data-ends] {
      display: flex !important;
      flex-wrap: wrap !important;
      gap: var(--stadt-space-4) var(--stadt-space-6) !important;
      margin-block-start: var(--stadt-space-3) !important;
    }
    stadt-date-range:not([bare]) stadt-date-field {
      flex: 1 1 16em !important;
      margin: 0 !important;
    }
  }
`;
