import { charactersA, charactersB, charactersN3, charactersN4, sequences } from './din91379.js';

/**
 * The data types of DIN 91379: `A` for names of natural persons, `B` also for streets and places, `C` for free text,
 * `D` for names of companies and products, `E` for everything (also Greek and Cyrillic).
 */
export type LatinType = 'A' | 'B' | 'C' | 'D' | 'E';

/** What each data type allows, as the inside of a character class. */
export type Repertoire = Readonly<Partial<Record<LatinType, string>>>;

/** The types for names and texts of natural persons. */
export const repertoire: Repertoire = {
  A: charactersA,
  B: charactersA + charactersB,
  C: charactersA + charactersB + charactersN3 + charactersN4,
};

/** One character or sequence that a data type allows, to be matched from place to place. */
export const unitOf = (allowed: string): RegExp => new RegExp(`${sequences}|[${allowed}]`, 'uy');
