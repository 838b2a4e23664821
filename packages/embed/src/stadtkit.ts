/**
 * What a page includes by one line. Its services work, with the first step at once; other elements of the kit are loaded
 * when they stand in the page. Another copy that came first stays the only one.
 */
import { source } from './debug.js';
import { run } from './run.js';

const plain = source.replace(/[?#].*$/, '');
// The other parts name this file by its plain address. Under another one (`stadtkit.js?ver=6.1`) a browser would run it
// twice, so it hands over to that one before anything is done.
if (plain === source) run(source);
else void import(/* @vite-ignore */ plain);
