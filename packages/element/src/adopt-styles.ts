import { readerSize } from '@stadtkit/theme/reader-size.js';
import { inFull, lightOnly } from '@stadtkit/theme/short-sheet.js';
import { ownSheet } from '@stadtkit/theme/themes/own-sheet.js';
import type { CSSResult } from 'lit';

const sheets = new Map<string, CSSStyleSheet>();

/** Adds a sheet to a document or shadow root, once: constructed sheets pass a strict CSP. */
export function adoptStyles(root: Node, styles: CSSResult | string): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const text = String(styles);
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  // A sheet belongs to the document that made it; in another one (a frame) there is nothing to add it to.
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets.push(sheet);
}

let theme = '';
let living = 0;

/** Puts the tokens of the theme on the page, in the size that the reader has set, for one more element. */
export function adoptTheme(document: Document): void {
  living += 1;
  const isOld = !CSS.supports('color:light-dark(red,red)');
  theme ||= `${inFull(ownSheet, isOld ? lightOnly : undefined)}@layer stadtkit{:where(:root){--stadt-reader:${readerSize(window)}px}}`;
  adoptStyles(document, theme);
  if (isOld)
    void import('./old-theme.js').then(({ darkQueryFor }) => {
      const when = darkQueryFor(document);
      if (when) adoptStyles(document, `@media ${when}{${inFull(ownSheet, 'var($1-dark)')}}`);
    });
}

/** One element less: the last one takes the tokens along. */
export function leaveTheme(document: Document): void {
  living -= 1;
  if (living) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    (sheet) => sheet !== sheets.get(theme),
  );
}
