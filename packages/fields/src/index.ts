export type { Choice } from './choice.js';
export * from './upload.js';
