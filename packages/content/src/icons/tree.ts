// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** Trees, parks, nature. */
export const tree: Icon = {
  path: 'M8 19a4 4 0 0 1-2.24-7.32A3.5 3.5 0 0 1 9 6.03V6a3 3 0 1 1 6 0v.04a3.5 3.5 0 0 1 3.24 5.65A4 4 0 0 1 16 19ZM12 19v3',
};
