import type { FieldElement } from '@stadtkit/element/field-element.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { UploadPort } from '../../src/upload.js';

/** What somebody chose, dropped or photographed. */
export interface Chosen {
  readonly files: readonly File[];
  /** Names of folders that were dropped too. */
  readonly folders?: readonly string[];
  /** They are not in the control yet, and nobody heard of them: they are put there once they were looked at. */
  readonly isHeld: boolean;
}

/** What a tray needs of its field. */
export interface TrayHost extends FieldElement {
  readonly control: HTMLInputElement | null;
  readonly upload: UploadPort | undefined;
  /** Files that were chosen, but are not in the control before they were looked at. */
  readonly held: readonly File[];
  /** Other files stand in the control now. `seen`: held no longer. */
  tell(seen?: readonly File[]): void;
  /** Says what is wrong now, or that nothing is any more. */
  judged(): void;
}

/** Looks after what was chosen. Comes when it is needed: most people who see the field have no file yet. */
export interface Tray {
  /** What is wrong with what lies in the control. */
  readonly problem: Problem | undefined;
  take(chosen: Chosen): Promise<void>;
  /** Shows what lies in the control now, whoever put it there. */
  draw(): void;
  /** Puts references in place of files that were sent ahead. */
  send(answers: FormData): void;
  /** The form was reset. */
  restart(): void;
  /** The field is gone for good. */
  stop(): void;
}
