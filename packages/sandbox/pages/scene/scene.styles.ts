import { css } from 'lit';

export const sceneStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    overflow-wrap: break-word;
  }
  .scene {
    display: grid;
    gap: var(--stadt-space-5);
    align-items: start;
  }
  .place {
    min-inline-size: 0;
    border: 1px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: var(--stadt-paper);
  }
  .alone > .place {
    border: none;
  }
  .place:focus,
  h2:focus {
    outline: none;
  }
  /* Plainly not the city’s page. */
  header {
    padding: var(--stadt-space-4);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--stadt-ink);
    color: var(--stadt-paper);
  }
  h2 {
    margin: 0;
    font-size: var(--stadt-text-l);
    line-height: 1.25;
    text-wrap: balance;
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--stadt-space-4);
    justify-items: start;
    padding: var(--stadt-space-4);
  }
  .inside > * {
    max-inline-size: 100%;
  }
  .inside > stadt-licence-check {
    inline-size: 100%;
  }
  p,
  dl,
  dd,
  ol {
    margin: 0;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--stadt-space-2);
  }
  dt {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  dd {
    font-weight: 700;
  }
  label {
    display: grid;
    gap: var(--stadt-space-1);
    max-inline-size: 100%;
  }
  select {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 100%;
    min-block-size: var(--stadt-control);
    padding-inline: var(--stadt-space-3);
    border: 2px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    color: var(--stadt-ink);
    font: inherit;
  }
  .panel .buttons {
    display: grid;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-3);
  }
  .to-water {
    margin: 0 var(--stadt-space-4) var(--stadt-space-4);
  }
  .panel {
    min-inline-size: 0;
    border: 1px dashed var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface-soft);
    font-size: var(--stadt-text-s);
    text-align: start;
  }
  summary {
    padding: var(--stadt-space-3) var(--stadt-space-4);
    font-weight: 700;
    cursor: pointer;
  }
  .levers {
    display: grid;
    gap: var(--stadt-space-3);
    padding: 0 var(--stadt-space-4) var(--stadt-space-4);
  }
  h3 {
    margin: var(--stadt-space-2) 0 0;
    font-size: var(--stadt-text-m);
  }
  ol {
    display: grid;
    gap: var(--stadt-space-1);
    padding: 0;
    list-style: none;
  }
  .panel select,
  .panel button {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 32px;
    padding: var(--stadt-space-1) var(--stadt-space-3);
    font: inherit;
    text-align: start;
  }
  .panel button[aria-current='step'] {
    border-inline-start-width: 8px;
    font-weight: 700;
  }
  code {
    display: inline-block;
    overflow-wrap: anywhere;
  }
  select:focus-visible,
  summary:focus-visible {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
  @container (inline-size >= 55em) {
    .scene {
      grid-template-columns: minmax(0, 1fr) 17em;
    }
  }
`;
