import { css } from 'lit';

export const builderStyles = css`
  :host {
    container-type: inline-size;
  }
  .builder h2 {
    margin-block-start: 0;
  }
  .builder {
    display: grid;
    gap: var(--stadt-space-6);
    align-items: start;
  }
  .builder > * {
    min-inline-size: 0;
  }
  .questions {
    --stadt-field-gap: var(--stadt-space-4);
  }
  .colour {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--stadt-space-3);
    align-items: end;
    margin-block-end: var(--stadt-space-4);
    --stadt-field-gap: 0;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--stadt-space-5);
    margin-block-end: var(--stadt-space-3);
    --stadt-field-gap: 0;
  }
  .previews {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: var(--stadt-space-4);
    align-items: start;
  }
  /* Somebody who reads at 200 % has no narrower screen. */
  .previews.large {
    grid-template-columns: minmax(0, 1fr);
  }
  figure {
    min-inline-size: 0;
    margin: 0;
  }
  figcaption {
    margin-block-end: var(--stadt-space-2);
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  .told,
  .sum {
    margin-block: 0 var(--stadt-space-4);
    font-weight: 700;
  }
  .moves,
  .files {
    display: grid;
    gap: var(--stadt-space-3);
    margin: 0 0 var(--stadt-space-4);
    padding: 0;
    list-style: none;
  }
  .moves li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--stadt-space-3);
    align-items: center;
  }
  .pair {
    display: grid;
    grid-template-columns: 40px 40px;
    border: 1px solid var(--stadt-line-soft);
  }
  .pair .swatch {
    block-size: 40px;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--stadt-space-3);
    align-items: baseline;
  }
  .files a {
    font-weight: 700;
  }
  .files .open {
    font-weight: 400;
  }
  .files span {
    color: var(--stadt-ink-soft);
  }
  details {
    margin-block-end: var(--stadt-space-3);
    border-block-start: 1px solid var(--stadt-line-soft);
  }
  summary {
    padding-block: var(--stadt-space-3);
    color: var(--stadt-accent);
    font-weight: 700;
    cursor: pointer;
  }
  .screens {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--stadt-space-4);
    margin: 0 0 var(--stadt-space-4);
    padding: 0;
    list-style: none;
  }
  /* In em: two columns only where both have room at the reader’s size. */
  @container (inline-size >= 52em) {
    .builder {
      grid-template-columns: 17.5em minmax(0, 1fr);
    }
  }
`;
