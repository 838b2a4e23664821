import { anyField, isolated } from '../style-isolation.js';

/** Radio buttons and checkboxes with their labels, as rows or as tiles: all of it is the target. */
export const optionStyles = isolated`
  ${anyField} [data-option] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--stadt-space-3);
    align-items: center;
    align-content: center;
    box-sizing: border-box;
    min-block-size: calc(var(--stadt-unit) * 11);
    margin: var(--stadt-space-1) 0 0;
    padding-block: var(--stadt-space-2);
    font-weight: 400;
    cursor: pointer;
  }
  ${anyField} [data-option] > input {
    appearance: auto;
    position: static;
    opacity: 1;
    inline-size: calc(var(--stadt-unit) * 7);
    block-size: calc(var(--stadt-unit) * 7);
    margin: 0;
    accent-color: var(--stadt-accent);
  }
  ${anyField} [data-option] > input::before,
  ${anyField} [data-option] > input::after {
    content: none;
  }
  ${anyField} [data-option] > :not(input) {
    grid-column: 2;
  }
  ${anyField} [data-option]:has(> :disabled) {
    color: var(--stadt-ink-soft);
    cursor: default;
  }
  ${anyField} [data-option] ~ :is(div, fieldset) {
    margin-block: var(--stadt-space-2) var(--stadt-space-4);
    margin-inline: calc(var(--stadt-unit) * 3) 0;
    padding-inline-start: calc(var(--stadt-unit) * 6);
    border-inline-start: 4px solid var(--stadt-line-soft);
  }
  ${anyField} [data-option='tile'] {
    column-gap: var(--stadt-space-4);
    min-block-size: var(--stadt-control);
    margin-block-start: var(--stadt-space-3);
    padding: var(--stadt-space-3) var(--stadt-space-4);
    border: 2px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    font-weight: 700;
  }
  ${anyField} [data-option='tile']:has(> :checked) {
    border-color: var(--stadt-accent);
    background: var(--stadt-accent-tint);
  }
  ${anyField} [data-option='tile']:has(> :disabled) {
    border-style: dashed;
  }
  ${anyField} [data-option='tile']:has(> :focus-visible) {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
  ${anyField} [data-option='tile'] > input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    ${anyField} [data-option='tile']:has(> :checked) {
      border-color: Highlight;
    }
    ${anyField} [data-option]:has(> :focus-visible) {
      outline-color: Highlight;
    }
  }
`;
