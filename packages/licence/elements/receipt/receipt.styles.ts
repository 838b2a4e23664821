import { css } from 'lit';

export const receiptStyles = css`
  :host {
    display: block;
    max-inline-size: var(--stadt-measure);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  article {
    display: grid;
    gap: var(--stadt-space-3);
    break-inside: avoid;
  }
  p {
    margin: 0;
  }
  .code {
    display: block;
    inline-size: 100%;
    max-inline-size: 18em;
    block-size: auto;
    forced-color-adjust: none;
  }
  a {
    color: var(--stadt-accent);
    font-weight: 700;
  }
  a:focus-visible {
    border-radius: var(--stadt-radius);
    outline: 3px solid var(--stadt-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
  small {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  @media print {
    /* The code and its sentence count on paper; a link does not. */
    .file {
      display: none;
    }
  }
`;
