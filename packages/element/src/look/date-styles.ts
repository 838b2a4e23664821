import { isolated } from '../style-isolation.js';

export const dateStyles = isolated`
  stadt-date-field:not([bare]) [data-parts] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-3);
    margin-block-start: var(--stadt-space-2);
  }
  stadt-date-field:not([bare]) [data-parts] label {
    font-weight: 400;
  }
  stadt-date-field:not([bare]) [data-parts] input[data-part] {
    inline-size: 4.5em;
    margin-block-start: var(--stadt-space-1);
    font-variant-numeric: tabular-nums;
  }
  stadt-date-field:not([bare]) [data-parts] input[data-part='year'] {
    inline-size: 6em;
  }
`;
