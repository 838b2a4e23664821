import { strangeCharacter } from './character.js';
import type { Rules } from './kind.js';
import { repertoire, unitOf } from './latin.js';
import type { Problem } from './problem.js';
import { lengthProblem } from './text-length.js';

const units = { A: unitOf(repertoire.A ?? ''), B: unitOf(repertoire.B ?? '') };

/** What is wrong with a name that is taken as it stands, without tidying. */
export const nameProblem = (value: string, rules: Rules): Problem | undefined =>
  lengthProblem(value, rules) ?? strangeCharacter(value.trim(), units.A, 'name');

/** The same for streets, places and other words of an address (type B). */
export const wordsProblem = (value: string, rules: Rules): Problem | undefined =>
  lengthProblem(value, rules) ?? strangeCharacter(value.trim(), units.B);
