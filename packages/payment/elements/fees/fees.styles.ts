import { css } from 'lit';

export const feesStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    max-inline-size: var(--stadt-measure);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
  }
  :host([hidden]) {
    display: none;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption,
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  th,
  td {
    padding-block: var(--stadt-space-3);
    border-block-end: 1px solid var(--stadt-line-soft);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  /* The amount has its place first, also a large one on a small screen. */
  th {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  td {
    padding-inline-start: var(--stadt-space-4);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .money {
    white-space: nowrap;
  }
  small {
    display: block;
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  tfoot :is(th, td) {
    border-block-end: 0;
    font-size: var(--stadt-text-l);
    font-weight: 700;
  }
  /* Where a word and its amount have no room beside each other, the amount stands below, in one piece. */
  @container (inline-size < 14em) {
    :is(th, td) {
      display: block;
      padding-inline: 0;
    }
    th {
      border: 0;
      padding-block-end: 0;
    }
  }
  .note {
    margin: var(--stadt-space-4) 0 0;
    padding: var(--stadt-space-4);
    border-inline-start: 6px solid var(--stadt-warn);
    background: var(--stadt-warn-tint);
  }
`;
