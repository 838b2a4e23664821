// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** One less. */
export const remove: Icon = {
  path: 'M5 12h14',
};
