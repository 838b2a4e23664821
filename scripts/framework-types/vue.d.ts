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

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** Vue's checker reads `heading-level` as `headingLevel`, which may be written then as the attribute may. */
type Written<Attributes> = {
  [Name in keyof Attributes & string as Camel<Name>]?: Attributes[Name];
};

/** The elements as templates know them: properties, attributes and `@stadt-problem-change`. */
type Components = {
  [Tag in keyof Tags]: new () => {
    $props: HTMLAttributes &
      ReservedProps &
      Omit<Tags[Tag]['settable'], keyof Written<Tags[Tag]['attributes']>> &
      Written<Tags[Tag]['attributes']> &
      Listeners<Tags[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
