import type { Rules, TextKind } from './kind.js';
import { latinKind } from './latin-kind.js';
import { repertoire, strangeCharacter, unitOf } from './latin.js';
import type { Problem } from './problem.js';
import { lengthProblem } from './text-length.js';

/**
 * The name of a natural person (DIN 91379 type A). A person may have one name only, so which names are required is the
 * question’s matter.
 */
export const name: TextKind = latinKind('A', repertoire);

const units = { A: unitOf(repertoire.A ?? ''), B: unitOf(repertoire.B ?? '') };

/** What is wrong with a name that is taken as it stands, without tidying. */
export const nameProblem = (value: string, rules: Rules): Problem | undefined =>
  lengthProblem(value, rules) ?? strangeCharacter(value.trim(), units.A, 'name');

/** The same for streets, places and other words of an address (type B). */
export const wordsProblem = (value: string, rules: Rules): Problem | undefined =>
  lengthProblem(value, rules) ?? strangeCharacter(value.trim(), units.B);
