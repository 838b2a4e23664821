// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** One step on. */
export const forward: Icon = {
  path: 'M5 12h14M12 5l7 7-7 7',
  turns: true,
};
