import { adoptStyles, removeStyles } from './adopt-styles.js';
import type { PageTheme } from './look/own-theme.js';

let theme: PageTheme | undefined;
let coming: Promise<void> | undefined;
let living = 0;

/** One more element stands on the page, and the tokens of the theme with it. `own`: it brings them along. */
export function joinPage(document: Document, own?: PageTheme): void {
  living += 1;
  theme ??= own;
  if (theme) adopt(theme, document);
  else
    coming ??= import('./look/later-theme.js').then(
      ({ ownTheme }) => {
        theme = ownTheme;
        if (living > 0) adopt(theme, document);
      },
      () => {
        // Without a network; the next one tries again.
        coming = undefined;
      },
    );
}

/** One element less: the last one takes the tokens along. */
export function leavePage(document: Document): void {
  living -= 1;
  if (living === 0 && theme) removeStyles(document, theme.sheet());
}

function adopt(theme: PageTheme, document: Document): void {
  adoptStyles(document, theme.sheet());
  if (theme.isOld)
    void theme.darkSheet(document).then((sheet) => {
      adoptStyles(document, sheet);
    });
}
