/** The same as `stadtkit.ts` where everything lies in one file, which nothing else names. */
import { source } from './debug.js';
import { run } from './run.js';

run(source);
