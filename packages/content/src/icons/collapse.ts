// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** To close what is below. */
export const collapse: Icon = {
  path: 'M18 15l-6-6-6 6',
};
