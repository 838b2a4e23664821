import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Session } from '../../src/session/session.js';

/** The element that shows a session, as its screens see it. */
export interface Host {
  readonly session: Session;
  readonly locale: Locale;
  /** The level of the screens’ headings. */
  readonly headingLevel: number;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
  /** Loads the page anew. */
  readonly reload: () => void;
}
