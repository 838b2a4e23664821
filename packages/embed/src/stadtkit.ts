/**
 * What a page includes by one line. Its services work, with the first step at once; other elements of the kit are loaded
 * when they stand in the page. Another copy that came first stays the only one.
 */
import { loadElementsIn } from './autoloader.js';
import { isFirstCopy } from './copies.js';
import { runServices } from './services.js';
import { version } from './version.js';

/** The address of this script; a classic one has no `import.meta`. */
const source = (document.currentScript as HTMLScriptElement | null)?.src ?? import.meta.url;

if (isFirstCopy(source)) {
  runServices(source);
  loadElementsIn(document);
}

if (new URLSearchParams(location.search).has('stadt-debug'))
  void import('./diagnosis/diagnose.js').then(({ diagnose }) => {
    diagnose(document, { script: source, version });
  });
