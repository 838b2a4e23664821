import { css } from 'lit';

export const purposeStyles = css`
  :host {
    display: block;
    max-inline-size: var(--stadt-measure);
    color: var(--stadt-ink);
    font: var(--stadt-text-s) / var(--stadt-leading) var(--stadt-font);
  }

  :host([hidden]) {
    display: none;
  }

  summary {
    inline-size: fit-content;
    padding-block: calc((44px - 1lh) / 2);
    color: var(--stadt-accent);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 4px;
    cursor: pointer;
  }

  summary:hover {
    color: var(--stadt-accent-strong);
    text-decoration-thickness: 3px;
  }

  summary:focus-visible {
    outline: 3px solid var(--stadt-focus);
    outline-offset: 0;
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }

  .text {
    padding-block: var(--stadt-space-2);
    border-inline-start: 4px solid var(--stadt-accent);
    padding-inline: var(--stadt-space-4) 0;
    overflow-wrap: break-word;
  }

  ::slotted(p) {
    margin: 0 !important;
  }

  ::slotted(p:not(:first-child)) {
    margin-block-start: var(--stadt-space-2) !important;
  }

  p {
    margin: 0;
    font-weight: 700;
  }

  dl + p,
  slot + p {
    margin-block-start: var(--stadt-space-4);
  }

  dl,
  dd {
    margin: 0;
  }

  dt {
    margin-block-start: var(--stadt-space-2);
    font-weight: 700;
  }

  @media print {
    details:not([open]) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    summary:focus-visible {
      outline-color: Highlight;
    }
  }
`;
