import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const option = css`
  :where([data-stadt-field]: not([bare])) [data-option];
`;

/** Radio buttons and checkboxes with their labels, as rows or as tiles: all of it is the target. */
export const optionStyles: CSSResult = css`
  @layer stadtkit {
    ${option} {
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
    ${option} > input {
      appearance: auto !important;
      position: static !important;
      opacity: 1 !important;
      inline-size: calc(var(--stadt-unit) * 7) !important;
      block-size: calc(var(--stadt-unit) * 7) !important;
      margin: 0 !important;
      accent-color: var(--stadt-accent) !important;
    }
    ${option} > :not(input) {
      grid-column: 2 !important;
    }
    ${option}:has(> :disabled) {
      color: var(--stadt-ink-soft) !important;
      cursor: default !important;
    }
    ${option} > input:focus-visible {
      outline: 3px solid var(--stadt-focus) !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }
    ${option} ~ :is(div, fieldset) {
      margin-block: var(--stadt-space-2) var(--stadt-space-4) !important;
      margin-inline: calc(var(--stadt-unit) * 3) 0 !important;
      padding-inline-start: calc(var(--stadt-unit) * 6) !important;
      border-inline-start: 4px solid var(--stadt-line-soft) !important;
    }
    ${option}[data-option='tile'] {
      column-gap: var(--stadt-space-4) !important;
      min-block-size: var(--stadt-control) !important;
      margin-block-start: var(--stadt-space-3) !important;
      padding: var(--stadt-space-3) var(--stadt-space-4) !important;
      border: 2px solid var(--stadt-line) !important;
      border-radius: var(--stadt-radius) !important;
      background: var(--stadt-surface) !important;
      font-weight: 700 !important;
    }
    ${option}[data-option='tile']:has(> :checked) {
      border-color: var(--stadt-accent) !important;
      background: var(--stadt-accent-tint) !important;
    }
    ${option}[data-option='tile']:has(> :disabled) {
      border-style: dashed !important;
    }
    ${option}[data-option='tile']:has(> :focus-visible) {
      outline: 3px solid var(--stadt-focus) !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }
    ${option}[data-option='tile'] > input:focus-visible {
      outline: none !important;
      box-shadow: none !important;
    }
    @media (forced-colors: active) {
      ${option}[data-option='tile']:has(> :checked) {
        border-color: Highlight !important;
      }
      ${option}[data-option]:has(> :focus-visible),
      ${option} > input:focus-visible {
        outline-color: Highlight !important;
      }
    }
  }
`;
