import { isolated } from '../style-isolation.js';

/** Entries as cards. A border would have the legend stand on it, so the edge is an outline. */
export const addAnotherStyles = isolated`
  stadt-add-another:not([bare]) [data-entry] {
    margin-block: var(--stadt-space-4) 0;
    padding: 0 var(--stadt-space-4) var(--stadt-space-4);
    border-radius: var(--stadt-radius);
    outline: 2px solid var(--stadt-line-soft);
    outline-offset: -2px;
  }
  stadt-add-another:not([bare]) [data-entry] > legend {
    padding-block: var(--stadt-space-4) 0;
  }
  stadt-add-another:not([bare]) [data-entry] > :is([data-stadt-field], div) {
    margin-block: var(--stadt-space-4) 0;
  }
  stadt-add-another:not([bare]) [data-entry] > div > stadt-notice {
    margin-block-end: var(--stadt-space-5);
  }
  stadt-add-another:not([bare]) [data-bar] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-3);
  }
  stadt-add-another:not([bare]) [data-bar] > p {
    flex: 1 0 100%;
    margin: 0;
  }
  stadt-add-another:not([bare]) [data-closed] > [data-bar] {
    margin-block-start: var(--stadt-space-2);
  }
  stadt-add-another:not([bare]) [data-add] {
    margin-block-start: var(--stadt-space-4);
  }
  stadt-add-another:not([bare]) > [data-note]:not(:empty) {
    margin-block-start: var(--stadt-space-4);
  }
`;
