// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** Help, an explanation. */
export const help: Icon = {
  path: 'M22 12a10 10 0 1 1 -20 0a10 10 0 1 1 20 0M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3M12 17h.01',
};
