import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const field = css`:is(stadt-name-field:not([bare]))`;

/** The button in the row of the control, over the end of it, where no text comes. */
export const nameFieldStyles: CSSResult = css`
  @layer stadtkit {
    ${field} :is(input, input[size]) {
      inline-size: 100% !important;
    }
    ${field} input:has(+ [data-letter-button]) {
      padding-inline-end: calc(var(--stadt-control) + var(--stadt-space-1)) !important;
    }
    ${field} [data-letter-button] {
      position: relative !important;
      display: flex !important;
      /* Within the border of the control. */
      inline-size: calc(var(--stadt-control) - 4px) !important;
      min-block-size: calc(var(--stadt-control) - 4px) !important;
      margin-block: calc(2px - var(--stadt-control)) 2px !important;
      margin-inline: auto 2px !important;
      padding: 0 !important;
      border-color: transparent !important;
      background: none !important;
      font-weight: 400 !important;
      font-size: var(--stadt-text-l) !important;
    }
    ${field} :is(:disabled, :read-only) + [data-letter-button] {
      display: none !important;
    }
    ${field} [data-letter-button][aria-expanded='true'] {
      background: var(--stadt-accent-tint) !important;
    }
  }
`;
