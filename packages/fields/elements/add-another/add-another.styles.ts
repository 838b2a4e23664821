import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

/** Entries as cards. A border would have the legend stand on it, so the edge is an outline. */
export const addAnotherStyles: CSSResult = css`
  @layer stadtkit {
    stadt-add-another:not([bare]) [data-entry] {
      margin-block: var(--stadt-space-4) 0 !important;
      padding: 0 var(--stadt-space-4) var(--stadt-space-4) !important;
      border-radius: var(--stadt-radius) !important;
      outline: 2px solid var(--stadt-line-soft) !important;
      outline-offset: -2px !important;
    }
    stadt-add-another:not([bare]) [data-entry] > legend {
      padding-block: var(--stadt-space-4) 0 !important;
    }
    stadt-add-another:not([bare]) [data-entry] > :is([data-stadt-field], div) {
      margin-block: var(--stadt-space-4) 0 !important;
    }
    stadt-add-another:not([bare]) [data-bar] {
      display: flex !important;
      flex-wrap: wrap !important;
      gap: var(--stadt-space-3) !important;
    }
    stadt-add-another:not([bare]) [data-bar] > p {
      flex: 1 0 100% !important;
      margin: 0 !important;
    }
    stadt-add-another:not([bare]) [data-closed] > [data-bar] {
      margin-block-start: var(--stadt-space-2) !important;
    }
    stadt-add-another:not([bare]) [data-add] {
      margin-block-start: var(--stadt-space-4) !important;
    }
    stadt-add-another:not([bare]) > [data-note]:not(:empty) {
      margin-block-start: var(--stadt-space-4) !important;
    }
  }
`;
