import { isolated } from '../style-isolation.js';

/** The text of a statement: set apart, never in a box that scrolls. */
export const declarationStyles = isolated`
  stadt-declaration:not([bare]) [data-statement] {
    margin-block: var(--stadt-space-3);
    padding: var(--stadt-space-3) var(--stadt-space-4);
    border-inline-start: 4px solid var(--stadt-accent);
    background: var(--stadt-surface-soft);
  }
  stadt-declaration:not([bare]) [data-statement] > * {
    margin-block: 0;
  }
  stadt-declaration:not([bare]) [data-statement] > * + * {
    margin-block-start: var(--stadt-space-3);
  }
  stadt-declaration:not([bare]) :is(a, summary) {
    color: var(--stadt-accent);
    text-decoration: underline;
    text-underline-offset: 4px;
    cursor: pointer;
  }
  stadt-declaration:not([bare]) summary {
    inline-size: fit-content;
    padding-block: var(--stadt-space-2);
    font-weight: 700;
  }
`;
