import { css } from 'lit';

/** What the pages of the foundations share. */
export const liveStyles = css`
  :host {
    display: block;
    margin-block: var(--stadt-space-5);
    color: var(--stadt-ink);
    font: var(--stadt-text) / var(--stadt-leading) var(--stadt-font);
    overflow-wrap: break-word;
  }
  p {
    margin: 0 0 var(--stadt-space-4);
    max-inline-size: var(--stadt-measure);
  }
  h2 {
    margin: 2.2em 0 0.6em;
    font-weight: 700;
    font-size: 1.5em;
    line-height: 1.25;
  }
  h3 {
    margin: var(--stadt-space-6) 0 var(--stadt-space-3);
    font-size: var(--stadt-text-l);
    line-height: 1.25;
  }
  code {
    font:
      0.9375em/1.4 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .soft {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  .scroll {
    overflow-x: auto;
  }
  :is(.scroll, summary, a):focus-visible {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--stadt-space-2) var(--stadt-space-3);
    border-block-end: 1px solid var(--stadt-line-soft);
    text-align: start;
    vertical-align: middle;
    font-variant-numeric: tabular-nums;
  }
  th {
    font-weight: 700;
  }
  /* Rather wide, in a part that scrolls, than a word of one letter a line. */
  tbody th {
    min-inline-size: 8em;
    overflow-wrap: normal;
  }
  thead th {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  .figure {
    display: flex;
    gap: var(--stadt-space-2);
    align-items: center;
    white-space: nowrap;
  }
  .letters {
    flex: none;
    inline-size: 44px;
    block-size: 28px;
    outline: 1px solid var(--stadt-line-soft);
    font: 700 16px var(--stadt-font);
  }
  .swatch {
    display: block;
    inline-size: 100%;
    block-size: 56px;
    forced-color-adjust: none;
  }
  .fails {
    color: var(--stadt-danger);
    font-weight: 700;
  }
  a {
    color: var(--stadt-accent);
    text-underline-offset: 3px;
  }
  a:hover {
    color: var(--stadt-accent-strong);
    text-decoration-thickness: 3px;
  }
`;
