import { css } from 'lit';

/** Native buttons inside a shadow root: `.primary` is the one thing to do, the others stand back. */
export const buttonStyles = css`
  button {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: var(--stadt-control);
    padding: var(--stadt-space-2) var(--stadt-space-5);
    border: 2px solid var(--stadt-accent);
    border-radius: var(--stadt-radius);
    background: transparent;
    color: var(--stadt-accent);
    font: 700 var(--stadt-text-m) / 1.25 var(--stadt-font);
    cursor: pointer;
  }
  button:hover {
    background: var(--stadt-accent-tint);
    color: var(--stadt-accent-strong);
  }
  .primary {
    background: var(--stadt-brand);
    color: var(--stadt-on-brand);
  }
  .primary:hover {
    background: var(--stadt-brand-strong);
    color: var(--stadt-on-brand);
  }
  button[aria-disabled='true'] {
    border-style: dashed;
    background: var(--stadt-surface-soft);
    color: var(--stadt-ink);
    cursor: progress;
  }
  @media print {
    button {
      display: none;
    }
  }
  button:focus-visible {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
`;
