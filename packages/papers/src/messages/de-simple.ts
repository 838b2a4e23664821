import { accessibilityDeSimple } from './accessibility-de-simple.js';
import { de } from './de.js';
import type { PaperMessages } from './paper-messages.js';
import { privacyDeSimple } from './privacy-de-simple.js';

/** The blanks are for the municipality, not for its citizens. */
export const deSimple: PaperMessages = {
  blanks: de.blanks,
  fillIn: de.fillIn,
  privacy: privacyDeSimple,
  accessibility: accessibilityDeSimple,
};
