import { css } from 'lit';

export const licenceStyles = css`
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
  article {
    max-inline-size: 30em;
    border: 2px solid var(--stadt-line-soft);
    border-radius: var(--stadt-radius-card);
    background: var(--stadt-surface);
    overflow: hidden;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--stadt-space-4);
    align-items: baseline;
    padding: var(--stadt-space-3) var(--stadt-space-4);
    background: var(--stadt-brand);
    color: var(--stadt-on-brand);
    font-size: var(--stadt-text-s);
  }
  header b {
    /* Beside the name of the city only where it is whole; on a line too short for its longest word, smaller. */
    flex: 1 1 auto;
    font-size: min(var(--stadt-text-m), (100cqi - 2 * var(--stadt-space-4) - 4px) / 9);
    text-align: end;
    overflow-wrap: break-word;
  }
  [part='logo'] {
    display: none;
    align-self: center;
    box-sizing: border-box;
    inline-size: calc(var(--stadt-unit) * 9);
    block-size: calc(var(--stadt-unit) * 9);
    border: 2px solid #fff;
    border-radius: var(--stadt-radius);
    background: #fff center / contain no-repeat;
    forced-color-adjust: none;
    /* Chrome before 136 */
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .inside {
    display: grid;
    gap: var(--stadt-space-4);
    padding: var(--stadt-space-4);
  }
  dl {
    display: grid;
    gap: var(--stadt-space-2);
    align-content: start;
    margin: 0;
  }
  dt {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
    line-height: 1.2;
  }
  dd {
    margin: 0;
    font-weight: 700;
    line-height: 1.3;
  }
  .code {
    display: block;
    inline-size: 100%;
    max-inline-size: 15em;
    block-size: auto;
    forced-color-adjust: none;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--stadt-space-4);
    padding: 0 var(--stadt-space-4) var(--stadt-space-3);
    font-size: var(--stadt-text-s);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-3) var(--stadt-space-4);
    margin-block-start: var(--stadt-space-5);
  }
  [role='status'] {
    margin: var(--stadt-space-3) 0 0;
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(100vw, 36em);
    max-inline-size: 100vw;
    max-block-size: 100dvh;
    padding: var(--stadt-space-5) var(--stadt-space-4);
    border: 0;
    border-radius: var(--stadt-radius-card);
    background: var(--stadt-surface);
    color: var(--stadt-ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.7);
  }
  dialog .code {
    /* The whole code is in sight, also on a phone that lies on its side. */
    max-inline-size: min(100%, 96dvh);
  }
  h2 {
    margin: 0 0 var(--stadt-space-3);
    font-size: var(--stadt-text-l);
    line-height: 1.3;
  }
  @container (inline-size >= 27em) {
    .inside {
      grid-template-columns: 1fr minmax(10em, 13em);
    }
  }
  @media print {
    .actions,
    dialog button,
    [role='status'] {
      display: none;
    }
    article {
      break-inside: avoid;
      /* Chrome before 136 */
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;
