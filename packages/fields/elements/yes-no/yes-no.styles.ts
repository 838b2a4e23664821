import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

/** Side by side while there is room for both. */
export const yesNoStyles: CSSResult = css`
  @layer stadtkit {
    stadt-yes-no:not([bare]) > fieldset {
      display: grid !important;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr)) !important;
      column-gap: var(--stadt-space-3) !important;
    }
    stadt-yes-no:not([bare]) > fieldset > :not([data-option]) {
      grid-column: 1 / -1 !important;
    }
  }
`;
