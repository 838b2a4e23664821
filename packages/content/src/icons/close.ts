// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** To close, to cancel. */
export const close: Icon = {
  path: 'M18 6 6 18M6 6l12 12',
};
