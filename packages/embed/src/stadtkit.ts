/**
 * What a page includes by one line. Its services work, with the first step at once; other elements of the kit are loaded
 * when they stand in the page. Another copy that came first stays the only one.
 */
import { source } from './debug.js';
import { loadElementsIn } from './autoloader.js';
import { isFirstCopy } from './copies.js';
import { runServices } from './services.js';

if (isFirstCopy(source)) {
  runServices(source);
  loadElementsIn(document);
}
