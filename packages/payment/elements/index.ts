/** The classes of all elements; none of them is defined. Written by scripts/exports.mjs. */
export * from './fees/fees.js';
export * from './payment/payment.js';
export * from '../src/index.js';
