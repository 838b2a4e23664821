import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const field = css`:is(stadt-number-field:not([bare]), stadt-money-field:not([bare]))`;

/** A short control, and its unit behind it in the same line. */
export const unitStyles: CSSResult = css`
  @layer stadtkit {
    ${field} input {
      display: inline-block !important;
      inline-size: 12ch !important;
      vertical-align: baseline !important;
    }
    ${field} input[size] {
      inline-size: auto !important;
    }
    ${field} [data-unit] {
      margin-inline-start: var(--stadt-space-2) !important;
      color: var(--stadt-ink-soft) !important;
    }
  }
`;
