import { isolated } from '../style-isolation.js';

const field = ':is(stadt-number-field:not([bare]), stadt-money-field:not([bare]))';

/** A short control, and its unit behind it in the same line. */
export const unitStyles = isolated`
  ${field} input {
    display: inline-block;
    inline-size: 12ch;
    vertical-align: baseline;
  }
  ${field} input[size] {
    inline-size: auto;
  }
  ${field} [data-unit] {
    margin-inline-start: var(--stadt-space-2);
    color: var(--stadt-ink-soft);
  }
`;
