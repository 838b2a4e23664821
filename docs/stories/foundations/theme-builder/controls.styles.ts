import { css } from 'lit';

/** The browser’s own picker of colours. */
export const pickerStyles = css`
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
`;

/** The one link that leads on, as a button looks. */
export const mainLinkStyles = css`
  .main {
    display: inline-flex;
    align-items: center;
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
`;
