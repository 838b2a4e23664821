import { addAnotherStyles } from './add-another-styles.js';
import { addressStyles } from './address-styles.js';
import { dateStyles } from './date-styles.js';
import { declarationStyles } from './declaration-styles.js';
import { fieldStyles } from './field-styles.js';
import { groupStyles } from './group-styles.js';
import { optionStyles } from './option-styles.js';
import { rangeStyles } from './range-styles.js';
import { rowStyles } from './row-styles.js';
import { textAreaStyles } from './text-area-styles.js';
import { unitStyles } from './unit-styles.js';
import { yesNoStyles } from './yes-no-styles.js';

/**
 * How fields and groups look that a page writes itself. Later rules outrank earlier ones.
 * `scripts/field-sheet.mjs` makes `fields.css` of it.
 */
export const look = [
  fieldStyles,
  optionStyles,
  yesNoStyles,
  unitStyles,
  dateStyles,
  rangeStyles,
  groupStyles,
  rowStyles,
  declarationStyles,
  textAreaStyles,
  addressStyles,
  addAnotherStyles,
].join('');
