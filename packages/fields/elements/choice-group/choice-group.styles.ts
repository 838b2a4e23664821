import { css } from '@lit/reactive-element/css-tag.js';

/** Tiles: the whole tile is the target. */
export const choiceStyles = css`
  @layer stadtkit {
    stadt-choice-group:not([bare]) label {
      display: grid !important;
      grid-template-columns: auto 1fr !important;
      column-gap: var(--stadt-space-4) !important;
      align-items: center !important;
      box-sizing: border-box !important;
      min-block-size: var(--stadt-control) !important;
      margin: var(--stadt-space-3) 0 0 !important;
      padding: var(--stadt-space-3) var(--stadt-space-4) !important;
      border: 2px solid var(--stadt-line) !important;
      border-radius: var(--stadt-radius) !important;
      background: var(--stadt-surface) !important;
      font-weight: 700 !important;
      cursor: pointer;
    }
    stadt-choice-group:not([bare]) label:has(:checked) {
      border-color: var(--stadt-accent) !important;
      background: var(--stadt-accent-tint) !important;
    }
    stadt-choice-group:not([bare]) label:has(:focus-visible) {
      outline: 3px solid var(--stadt-focus) !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }
    stadt-choice-group:not([bare]) label [data-hint] {
      grid-column: 2;
    }
    stadt-choice-group:not([bare]) input {
      appearance: auto !important;
      position: static !important;
      opacity: 1 !important;
      inline-size: 26px !important;
      block-size: 26px !important;
      margin: 0 !important;
      accent-color: var(--stadt-accent) !important;
      outline: none !important;
    }
    @media (forced-colors: active) {
      stadt-choice-group:not([bare]) label:has(:checked) {
        border-color: Highlight !important;
      }
    }
  }
`;
