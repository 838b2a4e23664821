import { css } from 'lit';

export const errorSummaryStyles = css`
  :host {
    display: block;
    max-inline-size: var(--stadt-measure);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    color: var(--stadt-ink);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  section {
    padding: var(--stadt-space-4) var(--stadt-space-5);
    border: 2px solid var(--stadt-danger);
    border-inline-start-width: 8px;
    border-radius: var(--stadt-radius);
    background: var(--stadt-danger-tint);
  }
  section:focus-visible,
  button:focus-visible {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
  h2 {
    margin: 0;
    font-size: var(--stadt-text-l);
    line-height: 1.3;
  }
  ul {
    margin: var(--stadt-space-2) 0 0;
    padding: 0;
    list-style: none;
  }
  button {
    min-block-size: calc(var(--stadt-unit) * 8);
    padding: var(--stadt-space-1) 0;
    border: 0;
    background: none;
    color: var(--stadt-danger);
    font: inherit;
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 4px;
    cursor: pointer;
  }
`;
