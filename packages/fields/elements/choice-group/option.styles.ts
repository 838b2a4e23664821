import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const field = css`:where([data-stadt-field]:not([bare]))`;

/** Radio buttons and checkboxes with their labels, as rows or as tiles: all of it is the target. */
export const optionStyles: CSSResult = css`
  @layer stadtkit {
    ${field} [data-option] {
      display: grid !important;
      grid-template-columns: auto 1fr !important;
      column-gap: var(--stadt-space-3) !important;
      align-items: center !important;
      align-content: center !important;
      box-sizing: border-box !important;
      min-block-size: calc(var(--stadt-unit) * 11) !important;
      margin: var(--stadt-space-1) 0 0 !important;
      padding-block: var(--stadt-space-2) !important;
      font-weight: 400 !important;
      cursor: pointer !important;
    }
    ${field} [data-option] > input {
      appearance: auto !important;
      position: static !important;
      opacity: 1 !important;
      inline-size: calc(var(--stadt-unit) * 7) !important;
      block-size: calc(var(--stadt-unit) * 7) !important;
      margin: 0 !important;
      accent-color: var(--stadt-accent) !important;
    }
    ${field} [data-option] > input::before,
    ${field} [data-option] > input::after {
      content: none !important;
    }
    ${field} [data-option] > :not(input) {
      grid-column: 2 !important;
    }
    ${field} [data-option]:has(> :disabled) {
      color: var(--stadt-ink-soft) !important;
      cursor: default !important;
    }
    ${field} [data-option] ~ :is(div, fieldset) {
      margin-block: var(--stadt-space-2) var(--stadt-space-4) !important;
      margin-inline: calc(var(--stadt-unit) * 3) 0 !important;
      padding-inline-start: calc(var(--stadt-unit) * 6) !important;
      border-inline-start: 4px solid var(--stadt-line-soft) !important;
    }
    ${field} [data-option='tile'] {
      column-gap: var(--stadt-space-4) !important;
      min-block-size: var(--stadt-control) !important;
      margin-block-start: var(--stadt-space-3) !important;
      padding: var(--stadt-space-3) var(--stadt-space-4) !important;
      border: 2px solid var(--stadt-line) !important;
      border-radius: var(--stadt-radius) !important;
      background: var(--stadt-surface) !important;
      font-weight: 700 !important;
    }
    ${field} [data-option='tile']:has(> :checked) {
      border-color: var(--stadt-accent) !important;
      background: var(--stadt-accent-tint) !important;
    }
    ${field} [data-option='tile']:has(> :disabled) {
      border-style: dashed !important;
    }
    ${field} [data-option='tile']:has(> :focus-visible) {
      outline: 3px solid var(--stadt-focus) !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }
    ${field} [data-option='tile'] > input:focus-visible {
      outline: none !important;
      box-shadow: none !important;
    }
    @media (forced-colors: active) {
      ${field} [data-option='tile']:has(> :checked) {
        border-color: Highlight !important;
      }
      ${field} [data-option]:has(> :focus-visible) {
        outline-color: Highlight !important;
      }
    }
  }
`;
