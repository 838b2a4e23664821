// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** A paper that was checked, proof. */
export const documentChecked: Icon = {
  path: 'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M9 15l2 2 4-4',
};
