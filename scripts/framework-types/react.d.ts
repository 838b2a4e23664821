// Types for React 19. In tsconfig.json: "types": ["@stadtkit/fields/react.d.ts"], and so for each package with elements.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tags } from './tags.d.ts';

/** The elements as JSX knows them: properties, attributes and `onstadt-problem-change`. */
type Elements = {
  [Tag in keyof Tags]: DetailedHTMLProps<
    HTMLAttributes<Tags[Tag]['element']>,
    Tags[Tag]['element']
  > &
    Tags[Tag]['settable'] &
    Tags[Tag]['listeners'];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
