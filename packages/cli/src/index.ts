/** The command, for programs. */
export { run, type Voice } from './run.js';
