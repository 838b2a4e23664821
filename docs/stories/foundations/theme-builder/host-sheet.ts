import { ownSheetOf } from '@stadtkit/theme/sheet.js';
import type { Theme } from '@stadtkit/theme/theme.js';

/** A theme for the inside of one element: what `ownSheetOf` says on the page, said on the host. */
export const hostSheetOf = (theme: Theme): string =>
  ownSheetOf(theme).replace(':where(:root)', ':host');
