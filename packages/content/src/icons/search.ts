// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** To search. */
export const search: Icon = {
  path: 'M21 21l-4.34-4.34M19 11a8 8 0 1 1 -16 0a8 8 0 1 1 16 0',
};
