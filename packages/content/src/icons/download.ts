// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** To download a file. */
export const download: Icon = {
  path: 'M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5',
};
