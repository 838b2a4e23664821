// Types for Svelte 5. In tsconfig.json: "types": ["@stadtkit/fields/svelte.d.ts"], and so for each package with elements.
import type { HTMLAttributes } from 'svelte/elements';
import type { Tags } from './tags.d.ts';

/** The elements as templates know them: properties, attributes and `onstadt-problem-change`. */
type Elements = {
  [Tag in keyof Tags]: HTMLAttributes<Tags[Tag]['element']> &
    Tags[Tag]['settable'] &
    Tags[Tag]['listeners'];
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
