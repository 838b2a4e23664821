// Types for Vue 3: import type {} from '@stadtkit/fields/vue.d.ts'
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { FieldTags } from '../dist/tags.d.ts';

/** `stadt-problem-change` as Vue writes it in names of listeners: `StadtProblemChange`. */
type Pascal<Type extends string> = Type extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Type>;

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Pascal<Type>}`]?: (event: Events[Type]) => void;
};

/** All fields as templates know them: properties, attributes and `@stadt-problem-change`. */
type FieldComponents = {
  [Tag in keyof FieldTags]: new () => {
    $props: HTMLAttributes &
      ReservedProps &
      FieldTags[Tag]['settable'] &
      Listeners<FieldTags[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends FieldComponents {}
}
