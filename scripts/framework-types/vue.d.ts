// Types for Vue 3. In tsconfig.json: "types": ["@stadtkit/fields/vue.d.ts"], and so for each package with elements.
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Tags } from './tags.d.ts';

/** `stadt-problem-change` as Vue writes it in names of listeners: `StadtProblemChange`. */
type Pascal<Type extends string> = Type extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Type>;

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Pascal<Type>}`]?: (event: Events[Type]) => void;
};

/** The elements as templates know them: properties, attributes and `@stadt-problem-change`. */
type Components = {
  [Tag in keyof Tags]: new () => {
    $props: HTMLAttributes & ReservedProps & Tags[Tag]['settable'] & Listeners<Tags[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
