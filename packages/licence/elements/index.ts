/** The classes of all elements; none of them is defined. Written by scripts/exports.mjs. */
export * from './licence/licence.js';
export * from './licence-check/licence-check.js';
export * from './receipt/receipt.js';
export * from '../src/index.js';
