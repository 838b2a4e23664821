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
  input[type='color'] {
    box-sizing: border-box;
    inline-size: var(--stadt-control);
    block-size: var(--stadt-control);
    padding: var(--stadt-space-1);
    border: 2px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    cursor: pointer;
  }
  input[type='color']:focus-visible {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
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
  .main {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: var(--stadt-control);
    padding: var(--stadt-space-3) var(--stadt-space-5);
    border-radius: var(--stadt-radius);
    background: var(--stadt-brand);
    color: var(--stadt-on-brand);
    font-weight: 700;
    font-size: var(--stadt-text-m);
    line-height: 1.25;
    text-decoration: none;
  }
  .main:hover {
    background: var(--stadt-brand-strong);
    color: var(--stadt-on-brand);
    text-decoration: underline;
  }
  @container (inline-size >= 820px) {
    .builder {
      grid-template-columns: 280px minmax(0, 1fr);
    }
  }
`;
