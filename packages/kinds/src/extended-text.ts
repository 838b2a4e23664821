import { charactersD, charactersE } from './din91379-extended.js';
import { charactersN3 } from './din91379.js';
import type { TextKind } from './kind.js';
import { latinKind } from './latin-kind.js';
import { repertoire, type Repertoire } from './latin.js';

/** All types of DIN 91379. */
const extended: Repertoire = {
  ...repertoire,
  D: `${repertoire.B ?? ''}${charactersN3}${charactersD}`,
  E: `${repertoire.C ?? ''}${charactersD}${charactersE}`,
};

/** The name of a company or product (DIN 91379 type D); with `latin: 'E'` also Cyrillic letters and several lines. */
export const extendedText: TextKind = latinKind('D', extended);
