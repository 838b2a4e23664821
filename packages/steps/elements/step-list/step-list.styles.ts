import { css } from 'lit';

export const stepListStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--stadt-ink);
    font: var(--stadt-text-s) / 1.4 var(--stadt-font);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  .short {
    margin: 0;
    font-size: var(--stadt-text-m);
  }
  ol {
    display: flex;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    flex: 1;
    position: relative;
    display: grid;
    gap: var(--stadt-space-2);
    justify-items: start;
    align-content: start;
    padding-inline-end: var(--stadt-space-2);
    color: var(--stadt-ink-soft);
  }
  li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--stadt-unit) * 3.25);
    block-size: 2px;
    background: var(--stadt-line-soft);
  }
  li.done::before {
    background: var(--stadt-accent);
  }
  li.done,
  li.now {
    color: var(--stadt-ink);
  }
  li.now {
    font-weight: 700;
  }
  svg {
    position: relative;
    inline-size: calc(var(--stadt-unit) * 7);
    block-size: calc(var(--stadt-unit) * 7);
    background: var(--stadt-paper);
  }
  circle {
    fill: var(--stadt-brand);
    stroke: var(--stadt-accent);
    stroke-width: 2;
  }
  path {
    fill: none;
    stroke: var(--stadt-on-brand);
    stroke-width: 3;
  }
  rect {
    fill: var(--stadt-surface);
    stroke: var(--stadt-line);
    stroke-width: 2;
  }
  text {
    fill: var(--stadt-ink);
    font-size: 16px;
    font-weight: 700;
    text-anchor: middle;
  }
  .now rect {
    fill: var(--stadt-ink);
    stroke: var(--stadt-ink);
  }
  .now text {
    fill: var(--stadt-paper);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (inline-size < 30em) {
    ol {
      display: none;
    }
  }
  @container (inline-size >= 30em) {
    .short {
      display: none;
    }
  }
  @media (forced-colors: active) {
    /* Of a drawing the browser forces nothing, and a line that is a background it takes away. */
    svg {
      background: Canvas;
    }
    rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    text {
      fill: CanvasText;
    }
    circle,
    .now rect {
      fill: Highlight;
      stroke: Highlight;
    }
    path {
      stroke: HighlightText;
    }
    .now text {
      fill: HighlightText;
    }
    li:not(:last-child)::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
