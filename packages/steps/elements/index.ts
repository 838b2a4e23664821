/** The classes of all elements; none of them is defined. Written by scripts/exports.mjs. */
export * from './check-answers/check-answers.js';
export * from './error-summary/error-summary.js';
export * from './service/service.js';
export * from './step-list/step-list.js';
export * from './task-list/task-list.js';
export * from '../src/index.js';
