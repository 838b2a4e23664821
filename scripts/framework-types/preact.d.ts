// Types for Preact. In tsconfig.json: "types": ["@stadtkit/fields/preact.d.ts"], and so for each package with elements.
import type { HTMLAttributes } from 'preact';
import type { Tags } from './tags.d.ts';

/** The elements as JSX knows them: properties, attributes and `onstadt-problem-change`. */
type Elements = {
  [Tag in keyof Tags]: HTMLAttributes<Tags[Tag]['element']> &
    Tags[Tag]['settable'] &
    Tags[Tag]['listeners'];
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
