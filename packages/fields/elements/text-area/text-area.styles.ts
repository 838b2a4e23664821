import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

/** The count below the control. */
export const textAreaStyles: CSSResult = css`
  @layer stadtkit {
    stadt-text-area:not([bare]) [data-count] {
      margin: var(--stadt-space-1) 0 0 !important;
      color: var(--stadt-ink-soft) !important;
      font-size: var(--stadt-text-s) !important;
    }
    stadt-text-area:not([bare]) [data-count] [data-hint] {
      display: inline !important;
    }
    stadt-text-area:not([bare]) [data-over] {
      color: var(--stadt-danger) !important;
      font-weight: 700 !important;
    }
    stadt-text-area:not([bare]) [data-count] [role='status'] {
      position: absolute !important;
      inline-size: 1px !important;
      block-size: 1px !important;
      overflow: hidden !important;
      clip-path: inset(50%) !important;
      white-space: nowrap !important;
    }
  }
`;
