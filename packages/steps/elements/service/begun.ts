/** What a service needs once somebody has begun: the rules, and the screens. */
export { bringProblemTexts } from '@stadtkit/element/problem-text.js';
export { rules } from '../../src/session/rules.js';
export { faultText } from './fault-text.js';
export { resumeScreen } from './resume-screen.js';
export { screen } from './screens.js';
