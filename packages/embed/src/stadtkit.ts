/** What a page includes by one line: the elements that it names are loaded, and its services are connected. */
import { loadElementsIn } from './autoloader.js';

loadElementsIn(document);
