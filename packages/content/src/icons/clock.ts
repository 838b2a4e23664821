// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** A time, opening hours, a deadline. */
export const clock: Icon = {
  path: 'M22 12a10 10 0 1 1 -20 0a10 10 0 1 1 20 0M12 6v6l4 2',
};
