import type { AskingCopy } from './diagnosis/diagnose.js';
import { version } from './version.js';

interface Diagnosis {
  readonly diagnose: (page: Document, copy: AskingCopy) => void;
}

/** The address of this script; a classic one has no `import.meta`. */
export const source = (document.currentScript as HTMLScriptElement | null)?.src ?? import.meta.url;

/**
 * Brings the diagnosis, a file beside this script, when the page’s address asks for it. Stands first among the imports: what
 * keeps the rest from running does not keep this.
 */
if (new URLSearchParams(location.search).has('stadt-debug'))
  import(/* @vite-ignore */ new URL('diagnosis.js', source).href).then(
    ({ diagnose }: Diagnosis) => {
      diagnose(document, { script: source, version });
    },
    (error: unknown) => {
      console.warn(`Stadtkit ${version}: diagnosis.js is not beside ${source}.`, error);
    },
  );
