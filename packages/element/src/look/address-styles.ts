import { isolated } from '../style-isolation.js';

/** The suggestion, below street and house number. */
export const addressStyles = isolated`
  stadt-address:not([bare]) [data-suggestion] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-2) var(--stadt-space-4);
    align-items: center;
    margin-block: 0 var(--stadt-space-5);
  }
  stadt-address:not([bare]) [data-suggestion] > p {
    margin: 0;
  }
`;
