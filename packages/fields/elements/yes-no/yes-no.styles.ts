import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import { armour } from '@stadtkit/element/armour.js';

/** Side by side while there is room for both. */
export const yesNoStyles: CSSResult = armour`
  stadt-yes-no:not([bare]) > fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    column-gap: var(--stadt-space-3);
  }
  stadt-yes-no:not([bare]) > fieldset > :not([data-option]) {
    grid-column: 1 / -1;
    /* WebKit makes the legend of a grid as wide as its words. */
    max-inline-size: 100%;
  }
`;
