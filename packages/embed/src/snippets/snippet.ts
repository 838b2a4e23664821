import { mistakesIn, type Mistake } from './mistakes.js';
import type { Script } from './files.js';
import { originsIn, policyFor } from './policy.js';
import { waysInto, type Part } from './ways.js';
import type { Wish } from './wish.js';

/** The lines for a page, and what its server must allow. */
export interface Snippet {
  readonly parts: readonly Part[];
  /** The script of those parts. */
  readonly script: Script;
  /** A `Content-Security-Policy`. */
  readonly policy: string;
  /** Hosts besides the page’s own. The gateway must know the page’s in turn (`origins`). */
  readonly origins: readonly string[];
  /** The recipe: `docs/embedding/<recipe>.md`. */
  readonly recipe: string;
}

/** The lines that bring a service into a page, or everything that keeps them from working. */
export function snippetFor(wish: Wish): {
  readonly snippet?: Snippet;
  readonly mistakes: readonly Mistake[];
} {
  const mistakes = mistakesIn(wish);
  if (mistakes.length > 0) return { mistakes };
  const { script, recipe, parts } = waysInto[wish.cms];
  const snippet = {
    parts: parts(wish),
    script,
    policy: policyFor(wish),
    origins: originsIn(wish),
    recipe,
  };
  return { snippet, mistakes };
}
