/** What a service needs once somebody has begun: the rules, the errands to other parties, and the screens. */
export { mayOpen } from '../../src/flow.js';
export { after } from '../../src/happening.js';
export { errandsOf } from './errands.js';
export { screen } from './screens.js';
