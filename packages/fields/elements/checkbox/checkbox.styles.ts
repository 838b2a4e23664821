import { css } from '@lit/reactive-element/css-tag.js';

export const checkboxStyles = css`
  @layer stadtkit {
    stadt-checkbox:not([bare]) label {
      display: grid !important;
      grid-template-columns: auto 1fr !important;
      gap: var(--stadt-space-4) !important;
      align-items: center !important;
      min-block-size: 44px !important;
      font-weight: 400 !important;
      cursor: pointer;
    }
    stadt-checkbox:not([bare]) input {
      appearance: auto !important;
      position: static !important;
      opacity: 1 !important;
      inline-size: 28px !important;
      block-size: 28px !important;
      margin: 0 !important;
      accent-color: var(--stadt-accent) !important;
    }
    stadt-checkbox:not([bare]) input:focus-visible {
      outline: 3px solid var(--stadt-focus) !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }
  }
`;
