// Types for Svelte 5: import type {} from '@stadtkit/fields/svelte.d.ts'
import type { HTMLAttributes } from 'svelte/elements';
import type { FieldTags } from '../dist/tags.d.ts';

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: (event: Events[Type]) => void;
};

/** All fields as templates know them: properties, attributes and `onstadt-problem-change`. */
type FieldElements = {
  [Tag in keyof FieldTags]: HTMLAttributes<FieldTags[Tag]['element']> &
    FieldTags[Tag]['settable'] &
    Listeners<FieldTags[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends FieldElements {}
}
