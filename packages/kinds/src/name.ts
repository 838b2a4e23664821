import type { TextKind } from './kind.js';
import { latinKind } from './latin-kind.js';
import { repertoire } from './latin.js';

/**
 * The name of a natural person (DIN 91379 type A). A person may have one name only, so which names are required is the
 * question’s matter.
 */
export const name: TextKind = latinKind('A', repertoire);
