// Types for Solid. In tsconfig.json: "types": ["@stadtkit/fields/solid.d.ts"], and so for each package with elements.
import type { JSX } from 'solid-js';
import type { Tags } from './tags.d.ts';

/** What Solid sets as an attribute also when it changes: `attr:data-at-least`, `bool:bare`. */
type Explicit<Attributes> = {
  [Name in keyof Attributes & string as `attr:${Name}`]?: Attributes[Name];
} & {
  [
    Name in keyof Attributes & string as boolean extends Attributes[Name] ? `bool:${Name}` : never
  ]?: boolean;
};

type Listeners<Events> = {
  [Type in keyof Events & string as `on:${Type}`]?: (event: Events[Type]) => void;
};

/** The elements as JSX knows them: properties, attributes and `on:stadt-problem-change`. */
type Elements = {
  [Tag in keyof Tags]: JSX.HTMLAttributes<Tags[Tag]['element']> &
    Tags[Tag]['settable'] &
    Explicit<Tags[Tag]['attributes']> &
    Listeners<Tags[Tag]['events']>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
