import { isolated } from '../style-isolation.js';

/** Side by side while there is room for both. No grid: in one, WebKit keeps a legend as wide as it was. */
export const yesNoStyles = isolated`
  stadt-yes-no:not([bare]) > fieldset > [data-option] {
    display: inline-grid;
    inline-size: calc(50% - var(--stadt-space-4));
    min-inline-size: min(100%, 8em);
    margin-inline-end: var(--stadt-space-2);
    vertical-align: top;
  }
`;
