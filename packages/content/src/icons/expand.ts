// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** To open what is below. */
export const expand: Icon = {
  path: 'M6 9l6 6 6-6',
};
