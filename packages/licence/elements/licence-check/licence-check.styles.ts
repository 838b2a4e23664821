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
  button {
    inline-size: 100%;
  }
  textarea {
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
  /* The browser's own control says “Choose File” in its language: it lies under our words, for keyboard and screen reader. */
  .image {
    position: relative;
    display: grid;
  }
  .image input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    clip-path: inset(50%);
    pointer-events: none;
  }
  .image span {
    box-sizing: border-box;
    display: grid;
    place-content: center;
    min-block-size: var(--stadt-control);
    padding: var(--stadt-space-2) var(--stadt-space-5);
    border: 2px solid var(--stadt-accent);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    color: var(--stadt-accent);
    font: 700 var(--stadt-text-m) / 1.25 var(--stadt-font);
    text-align: center;
    cursor: pointer;
  }
  .image:hover span {
    background: var(--stadt-accent-tint);
    color: var(--stadt-accent-strong);
  }
  :is(textarea, .finding):focus-visible,
  .image input:focus-visible + span {
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
    line-height: 1.15;
    hyphens: auto;
  }
  h2:not(#word) {
    padding-block-start: var(--stadt-space-5);
    border-block-start: 1px solid var(--stadt-line-soft);
    font-size: var(--stadt-text-l);
  }
  #word {
    color: var(--_colour);
    font-size: var(--stadt-text-2xl);
  }
  .compare {
    display: grid;
    gap: var(--stadt-space-3);
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
    button,
    .image {
      inline-size: auto;
      justify-self: start;
    }
    dl div {
      grid-template-columns: minmax(6em, 1fr) 2fr;
    }
  }
`;
