import { CONTROLS, type Control } from '@stadtkit/element/controls.js';

/** The controls inside an entry, also those of its fields. */
export const controlsIn = (entry: Element): Control[] => [
  ...entry.querySelectorAll<Control>(CONTROLS),
];
