// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** One more. */
export const add: Icon = {
  path: 'M5 12h14M12 5v14',
};
