/** The classes of all elements; none of them is defined. Written by scripts/exports.mjs. */
export * from './action/action.js';
export * from './icon/icon.js';
export * from './notice/notice.js';
export * from './purpose/purpose.js';
export * from './summary-list/summary-list.js';
export * from './verified-mark/verified-mark.js';
export * from '../src/index.js';
