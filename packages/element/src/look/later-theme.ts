// For who needs it later. Bundlers make a file of its own of what some need at once and others later; of this one they may.
export { ownTheme } from './own-theme.js';
