/** What an element of one’s own is made of. */
export { define } from './define.js';
export { ProblemChangeEvent } from './events.js';
export { FieldElement } from './field-element.js';
export { LightElement } from './light-element.js';
export { StadtElement } from './stadt-element.js';
