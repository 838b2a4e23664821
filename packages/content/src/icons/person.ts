// Written by scripts/icons.mjs.
import type { Icon } from '../icon.js';

/** A person, an account. */
export const person: Icon = {
  path: 'M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2M16 7a4 4 0 1 1 -8 0a4 4 0 1 1 8 0',
};
