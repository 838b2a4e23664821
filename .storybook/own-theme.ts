import { sheetOf } from '@stadtkit/theme/sheet.js';
import { attempt } from '../docs/stories/foundations/theme-builder/draft.js';
import { draftOf } from '../docs/stories/foundations/theme-builder/draft-code.js';

let last = { code: '', sheet: '' };

/** The sheet of the theme that a word of the theme builder stands for; nothing when it stands for none. */
export function ownTheme(code: string): string {
  if (code === last.code) return last.sheet;
  const draft = draftOf(code);
  const built = draft && attempt(draft).built;
  last = { code, sheet: built ? sheetOf(built.theme) : '' };
  return last.sheet;
}
