import { css } from 'lit';

export const paymentStyles = css`
  :host {
    display: grid;
    gap: var(--stadt-space-4);
    justify-items: start;
    max-inline-size: var(--stadt-measure);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
  }
  :host([hidden]) {
    display: none;
  }
  stadt-fees,
  [role='status'] {
    inline-size: 100%;
  }
  p {
    margin: 0;
  }
  .note {
    padding: var(--stadt-space-4);
    border-inline-start: 6px solid var(--stadt-warn);
    background: var(--stadt-warn-tint);
  }
  .note.good {
    border-color: var(--stadt-good);
    background: var(--stadt-good-tint);
  }
  .note.danger {
    border-color: var(--stadt-danger);
    background: var(--stadt-danger-tint);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-4);
  }
  button {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: var(--stadt-control);
    padding: var(--stadt-space-2) var(--stadt-space-5);
    border: 2px solid var(--stadt-accent);
    border-radius: var(--stadt-radius);
    background: var(--stadt-accent);
    color: var(--stadt-on-accent);
    font: 700 var(--stadt-text-m) / 1.25 var(--stadt-font);
    cursor: pointer;
  }
  button.secondary {
    background: transparent;
    color: var(--stadt-accent);
  }
  button[aria-disabled='true'] {
    border-style: dashed;
    background: var(--stadt-surface-soft);
    color: var(--stadt-ink);
  }
  button:focus-visible {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
`;
