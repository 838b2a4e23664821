/**
 * The data types of DIN 91379: `A` for names of natural persons, `B` also for streets and places, `C` for free text,
 * `D` for names of companies and products, `E` for everything (also Greek and Cyrillic).
 */
export type LatinType = 'A' | 'B' | 'C' | 'D' | 'E';
