import service from '../standards/fischereischein/service.json' with { type: 'json' };
import deSimple from '../standards/fischereischein/texts.de-simple.json' with { type: 'json' };
import de from '../standards/fischereischein/texts.de.json' with { type: 'json' };
import en from '../standards/fischereischein/texts.en.json' with { type: 'json' };
import type { Standard } from './compose.js';

/**
 * The fishing licence in North Rhine-Westphalia under the rules announced for 1 July 2026: issued for life, valid while
 * the levy is paid for 1 or 5 calendar years. The fee tariff of the new rules was not found in a promulgated text, so
 * the standard names no amounts (LFischG NRW §§ 31–36).
 */
export const fischereischein: Standard = {
  name: 'fischereischein',
  service,
  texts: { de, 'de-simple': deSimple, en },
};
