import type { Destination } from '../destination.js';

/** An adapter that is judged, and the office behind it. */
export interface JudgedDestination {
  readonly create: () => Destination;
  /** The same, for an office that cannot be reached. */
  readonly unreachable: () => Destination;
  /** An application that the office takes and that costs something, encrypted for its key as a browser does. */
  readonly envelope: (id: string) => Promise<string>;
  /** The bytes in that envelope, as text. */
  readonly content: (id: string) => string;
  /** The same as `envelope`, as an older version of the kit made it: without a `replyKey`. */
  readonly withoutReplyKey: (id: string) => Promise<string>;
  /** Opens what the office writes, as the browser does that sent `envelope`. */
  readonly read: (id: string, jwe: string) => Promise<string>;
  /** An answer to a question of the office, encrypted for its key as a browser does. */
  readonly reply: (id: string, question: string, text: string) => Promise<string>;
  /** Somebody at the office, who writes about an application that came in. */
  readonly clerk: {
    readonly ask: (id: string, text: string) => Promise<void>;
    readonly refuse: (id: string, text: string) => Promise<void>;
  };
}
