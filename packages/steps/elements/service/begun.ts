/** What a service needs once somebody has begun: the rules, the errands to other parties, and the screens. */
export { bringProblemTexts } from '@stadtkit/element/problem-text.js';
export { mayOpen } from '../../src/flow.js';
export { after } from '../../src/happening.js';
export { errandsOf } from './errands.js';
export { faultText } from './fault-text.js';
export { screen } from './screens.js';
