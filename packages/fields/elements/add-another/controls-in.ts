import { CONTROLS, type Control } from '@stadtkit/element/own.js';

/** The controls inside an entry, also those of its fields. */
export const controlsIn = (entry: Element): Control[] => [
  ...entry.querySelectorAll<Control>(CONTROLS),
];
