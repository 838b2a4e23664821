import { isolated } from '../style-isolation.js';

const group = ':where([data-stadt-group]:not([bare]))';

/**
 * Fields side by side; those with a `size` are only so wide. `:has()` comes last, where only what stands in a row is asked: what
 * was asked is styled anew with each change in it.
 */
export const rowStyles = isolated`
  ${group} [data-row] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-4);
    margin-block-end: var(--stadt-field-gap, var(--stadt-space-5));
  }
  ${group} [data-row] > * {
    flex: 1 1 12em;
  }
  ${group} [data-row] [data-stadt-field] {
    margin-block-end: 0;
  }
  ${group} :is([data-row] > *):has(input[size]) {
    flex: 0 1 auto;
  }
`;
