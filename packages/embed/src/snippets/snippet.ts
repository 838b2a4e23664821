import { mistakesIn, type Mistake } from './mistakes.js';
import type { Script } from './files.js';
import { originsIn, policyFor } from './policy.js';
import { recipes, type Part } from './recipes.js';
import type { SnippetOptions } from './snippet-options.js';

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
export function snippetFor(options: SnippetOptions): {
  readonly snippet?: Snippet;
  readonly mistakes: readonly Mistake[];
} {
  const mistakes = mistakesIn(options);
  if (mistakes.length > 0) return { mistakes };
  const { script, recipe, parts } = recipes[options.cms];
  const snippet = {
    parts: parts(options),
    script,
    policy: policyFor(options),
    origins: originsIn(options),
    recipe,
  };
  return { snippet, mistakes };
}
