// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** Good to know. */
export const info: Icon = {
  path: 'M22 12a10 10 0 1 1 -20 0a10 10 0 1 1 20 0M12 16v-4M12 8h.01',
};
