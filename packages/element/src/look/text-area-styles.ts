import { isolated } from '../style-isolation.js';

/** The count below the control. */
export const textAreaStyles = isolated`
  stadt-text-area:not([bare]) [data-count] {
    margin: var(--stadt-space-1) 0 0;
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  stadt-text-area:not([bare]) [data-count] [data-hint] {
    display: inline;
  }
  stadt-text-area:not([bare]) [data-over] {
    color: var(--stadt-danger);
    font-weight: 700;
  }
  stadt-text-area:not([bare]) [data-count] [aria-live] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
