import type { Problem } from '@stadtkit/kinds/problem.js';
import type { Choice } from '@stadtkit/kinds/choice.js';
import type { Found } from './list-box.js';

/** Hears what was found; `total`: how many there are, when those that were found are only the best. */
export type Tell = (found: Found, total?: number) => void;

/** What stands behind a combobox: the control that the page wrote, and whoever knows the choices. */
export interface Source {
  /** The box that is typed into. */
  readonly input: HTMLInputElement;
  /** What the page wrote, and what is sent. */
  readonly carrier: HTMLInputElement | HTMLSelectElement;
  /** What is chosen now. */
  readonly chosen: Choice | undefined;
  /** What is kept; empty when nothing is chosen or written. */
  readonly value: string;
  /** What to look for when the list is opened without typing. */
  readonly query: string;
  /** Looks for choices, and tells what is found: at once, or after a while, more than once; never after `stop()`. Nothing
   *  is told, and the answer is false, when the text is too short for that. */
  find(text: string, tell: Tell): boolean;
  /** Looks no longer. */
  stop(): void;
  /** The only choice that a text names. */
  exact(text: string): Choice | undefined;
  /** Keeps a choice, or none, without a word. */
  keep(choice: Choice | undefined): void;
  /** Tells the page what was kept, when it is something else than before. `isLeft`: the control itself tells its change. */
  announce(isLeft: boolean): void;
  /** What is wrong with what is kept. */
  check(): Problem | undefined;
  /** The page changed, or was brought back: shows what is kept. */
  sync(): void;
  /** Leaves the page as it was written. */
  end(): void;
}
