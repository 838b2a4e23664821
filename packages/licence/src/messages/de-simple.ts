import { de } from './de.js';
import type { LicenceMessages } from './licence-messages.js';

/** Leichte Sprache: short sentences, one thought each. */
export const deSimple: LicenceMessages = {
  ...de,
  title: 'Fischerei-Schein',
  levyTo: 'Bezahlt bis',
  keepHint: 'Dann finden Sie den Schein hier wieder. Das Gerät muss Ihnen gehören.',
  offlineHint:
    'Sie haben kein Internet? Dann öffnen Sie diese Seite. Merken Sie sich die Seite im Browser:',
  offline: 'Schein ohne Internet',
};
