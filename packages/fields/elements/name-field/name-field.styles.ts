import { isolated } from '@stadtkit/element/style-isolation.js';

const field = ':is(stadt-name-field:not([bare]))';

/** The button in the row of the control, over the end of it, where no text comes. */
export const nameFieldStyles = isolated`
  ${field} :is(input, input[size]) {
    inline-size: 100%;
  }
  ${field} input:has(+ [data-letter-button]) {
    padding-inline-end: calc(var(--stadt-control) + var(--stadt-space-1));
  }
  ${field} [data-letter-button] {
    position: relative;
    display: flex;
    /* Within the border of the control. */
    inline-size: calc(var(--stadt-control) - 4px);
    min-block-size: calc(var(--stadt-control) - 4px);
    margin-block: calc(2px - var(--stadt-control)) 2px;
    margin-inline: auto 2px;
    padding: 0;
    border-color: transparent;
    background: none;
    font-weight: 400;
    font-size: var(--stadt-text-l);
  }
  ${field} :is(:disabled, :read-only) + [data-letter-button] {
    display: none;
  }
  ${field} [data-letter-button][aria-expanded='true'] {
    background: var(--stadt-accent-tint);
  }
`;
