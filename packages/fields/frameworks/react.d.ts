// Types for React 19: import type {} from '@stadtkit/fields/react.d.ts'
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FieldTags } from '../dist/tags.d.ts';

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: (event: Events[Type]) => void;
};

/** All fields as JSX knows them: properties, attributes and `onstadt-problem-change`. */
type FieldElements = {
  [Tag in keyof FieldTags]: DetailedHTMLProps<
    HTMLAttributes<FieldTags[Tag]['element']>,
    FieldTags[Tag]['element']
  > &
    FieldTags[Tag]['settable'] &
    Listeners<FieldTags[Tag]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends FieldElements {}
  }
}
