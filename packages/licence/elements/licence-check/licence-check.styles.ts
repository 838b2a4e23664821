import { css } from 'lit';

export const licenceCheckStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--stadt-space-4);
    container-type: inline-size;
    max-inline-size: 34em;
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  p {
    margin: 0;
  }
  video {
    inline-size: 100%;
    max-block-size: 60vh;
    border-radius: var(--stadt-radius);
    background: #000;
  }
  form {
    display: grid;
    gap: var(--stadt-space-2);
  }
  label {
    font-weight: 700;
  }
  textarea,
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--stadt-control);
    padding: var(--stadt-space-3);
    border: 2px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / 1.4 var(--stadt-font);
  }
  .image {
    display: grid;
    gap: var(--stadt-space-2);
  }
  :is(textarea, input, .finding):focus-visible {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
  .trouble {
    padding: var(--stadt-space-4);
    border-inline-start: 6px solid var(--stadt-danger);
    background: var(--stadt-danger-tint);
  }
  .finding {
    --_colour: var(--stadt-danger);
    --_tint: var(--stadt-danger-tint);
    display: grid;
    gap: var(--stadt-space-3);
    padding: var(--stadt-space-5) var(--stadt-space-4);
    border: 3px solid var(--_colour);
    border-radius: var(--stadt-radius-card);
    background: var(--_tint);
  }
  .finding.good {
    --_colour: var(--stadt-good);
    --_tint: var(--stadt-good-tint);
  }
  .finding.unsure {
    --_colour: var(--stadt-warn);
    --_tint: var(--stadt-warn-tint);
    border-style: dashed;
  }
  .finding svg {
    inline-size: calc(var(--stadt-unit) * 14);
    block-size: calc(var(--stadt-unit) * 14);
  }
  :is(circle, rect, .filled) {
    fill: var(--_colour);
  }
  .finding path:not(.filled) {
    fill: none;
    stroke: var(--_tint);
    stroke-width: 4;
  }
  h2 {
    margin: 0;
    color: var(--_colour);
    font-size: var(--stadt-text-2xl);
    line-height: 1.15;
    hyphens: auto;
  }
  dl {
    margin: 0;
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--stadt-space-3);
    padding-block: var(--stadt-space-2);
    border-block-end: 1px solid var(--stadt-line-soft);
  }
  dt {
    color: var(--stadt-ink-soft);
  }
  dd {
    margin: 0;
    font-weight: 700;
  }
  .small {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  @container (inline-size >= 18em) {
    dl div {
      grid-template-columns: minmax(6em, 1fr) 2fr;
    }
  }
`;
