import { isolated } from '../style-isolation.js';

export const rangeStyles = isolated`
  stadt-date-range:not([bare]) [data-ends] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-4) var(--stadt-space-6);
    margin-block-start: var(--stadt-space-3);
  }
  stadt-date-range:not([bare]) stadt-date-field {
    flex: 1 1 16em;
    margin: 0;
  }
`;
