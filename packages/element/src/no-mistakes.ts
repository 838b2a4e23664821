import type * as Mistakes from './mistakes.js';

/** In production builds nobody is told of mistakes; see `mistakes.ts`. */
export const tellMistakes: typeof Mistakes.tellMistakes = () => undefined;
