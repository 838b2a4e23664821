import { css } from 'lit';

export const serviceStyles = css`
  :host {
    display: block !important;
    padding: 0 !important;
    border: 0 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What the page says of its text ends here; what remains is the page’s to say. */
  .base {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    padding: var(--stadt-space-5) var(--stadt-space-4);
    border-radius: var(--stadt-radius);
    background: var(--stadt-paper);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .base[hidden] {
    display: none;
  }
  .stack > * + * {
    margin-block-start: var(--stadt-space-5);
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--stadt-space-4);
    --stadt-control: var(--stadt-space-6);
    --stadt-text-m: var(--stadt-text-s);
  }
  h2 {
    max-inline-size: var(--stadt-measure);
    margin: 0;
    font-size: var(--stadt-text-xl);
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
    hyphens: auto;
  }
  h2.title {
    font-size: var(--stadt-text-2xl);
  }
  /* What was sent before is one thing, a new application another. */
  .actions + .title {
    margin-block-start: var(--stadt-space-7);
  }
  h2:focus {
    outline: none;
  }
  p {
    max-inline-size: var(--stadt-measure);
    margin: 0;
  }
  .strong {
    font-weight: 700;
  }
  .lead {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-l);
  }
  .label {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--stadt-space-4);
    margin-inline: 0;
  }
  .facts > div {
    padding-inline-start: var(--stadt-space-4);
    border-inline-start: 4px solid var(--stadt-accent);
  }
  .facts dt {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  .facts dd {
    margin: 0;
    font-weight: 700;
  }
  /* In one piece, unless there is really no room. */
  .number {
    display: inline-block;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-4) var(--stadt-space-5);
    align-items: center;
  }
  .contact {
    padding-block-start: var(--stadt-space-4);
    border-block-start: 1px solid var(--stadt-line-soft);
    font-size: var(--stadt-text-s);
  }
  .contact p + p {
    margin-block-start: var(--stadt-space-2);
  }
  a {
    display: inline-block;
    padding-block: var(--stadt-space-1);
    margin-inline-end: var(--stadt-space-4);
    color: var(--stadt-accent);
    text-underline-offset: 4px;
  }
  a:focus-visible {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
  /* A long word, such as „Fischereischein“, stays in one piece. */
  @container (inline-size < 20em) {
    h2.title {
      font-size: var(--stadt-text-xl);
    }
  }
  @container (inline-size >= 40em) {
    .facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .body {
      padding: var(--stadt-space-4) var(--stadt-space-5);
    }
  }
  @media print {
    .actions,
    .contact p:last-child {
      display: none;
    }
    .contact a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
