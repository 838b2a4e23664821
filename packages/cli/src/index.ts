/** The command, for programs. */
export { run, type Output } from './run.js';
