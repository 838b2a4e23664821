// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** Done, right. */
export const check: Icon = {
  path: 'M20 6 9 17l-5-5',
};
