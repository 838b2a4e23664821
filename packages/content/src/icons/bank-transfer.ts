// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** A transfer between accounts. */
export const bankTransfer: Icon = {
  path: 'M8 3 4 7l4 4M4 7h16M16 21l4-4-4-4M20 17H4',
};
