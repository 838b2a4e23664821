import { css } from 'lit';

export const identityStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    max-inline-size: var(--stadt-measure);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  fieldset {
    display: grid;
    gap: var(--stadt-space-3);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: var(--stadt-space-3);
    padding: 0;
  }
  label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--stadt-space-4);
    align-items: start;
    padding: var(--stadt-space-4);
    border: 2px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    cursor: pointer;
  }
  label:has(:checked) {
    border-color: var(--stadt-accent);
    background: var(--stadt-accent-tint);
  }
  label:has(:focus-visible) {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
  input {
    inline-size: calc(var(--stadt-unit) * 6.5);
    block-size: calc(var(--stadt-unit) * 6.5);
    margin: 0;
    accent-color: var(--stadt-accent);
    outline: none;
  }
  small {
    display: block;
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  .level {
    padding: 0 var(--stadt-space-3);
    border-radius: 99px;
    background: var(--stadt-surface-soft);
    font-size: var(--stadt-text-s);
    font-weight: 700;
  }
  .level.high {
    background: var(--stadt-good-tint);
    color: var(--stadt-good);
  }
  .note {
    margin: var(--stadt-space-5) 0 0;
    padding: var(--stadt-space-4);
    border-inline-start: 6px solid var(--stadt-accent);
    background: var(--stadt-accent-tint);
  }
  button {
    margin-block-start: var(--stadt-space-5);
  }
  @container (inline-size < 24em) {
    label {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .level {
      grid-column: 2;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    label:has(:checked) {
      border-color: Highlight;
    }
  }
`;
