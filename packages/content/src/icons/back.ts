// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** One step back. */
export const back: Icon = {
  path: 'M12 19l-7-7 7-7M19 12H5',
  turns: true,
};
