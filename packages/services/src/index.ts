/** The standard definitions, and how a city makes one its own. */
export { compose, type Standard } from './compose.js';
export { fischereischein } from './fischereischein.js';
export { musterstadt } from './musterstadt.js';
