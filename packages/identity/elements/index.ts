/** The classes of all elements; none of them is defined. Written by scripts/exports.mjs. */
export * from './identity/identity.js';
export * from '../src/index.js';
