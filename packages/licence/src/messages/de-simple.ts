import { de } from './de.js';
import type { LicenceMessages } from './licence-messages.js';

/** Leichte Sprache: short sentences, one thought each. */
export const deSimple: LicenceMessages = {
  ...de,
  title: 'Fischerei-Schein',
  levyTo: 'Bezahlt bis',
  keepHint: 'Dann können Sie den Schein auch ohne Internet zeigen. Das Gerät muss Ihnen gehören.',
};
