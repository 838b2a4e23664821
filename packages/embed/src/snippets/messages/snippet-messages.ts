import type { MistakeCode } from '../mistakes.js';
import type { Script } from '../files.js';
import type { PasteTarget } from '../recipes.js';
import type { System } from '../snippet-options.js';

/** What is said to a web editor about lines to paste. */
export interface SnippetMessages {
  /** A system: its name, and when it is the right one. */
  readonly systems: Readonly<Record<System, readonly [name: string, when: string]>>;
  /** Where some lines go: a heading, and what to do there. */
  readonly places: Readonly<Record<PasteTarget, readonly [heading: string, what: string]>>;
  /** Which form of the files it is. */
  readonly scripts: Readonly<Record<Script, string>>;
  readonly mistakes: Readonly<Record<MistakeCode, string>>;
}
