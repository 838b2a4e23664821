/** For pages with single elements, e.g. fields in a form of one’s own: what stands in the page is loaded, nothing else. */
import { loadElementsIn } from './autoloader.js';
import { isFirstCopy } from './copies.js';

if (isFirstCopy(import.meta.url)) loadElementsIn(document);
