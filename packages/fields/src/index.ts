export type { Choice } from '@stadtkit/kinds/choice.js';
export * from './upload.js';
