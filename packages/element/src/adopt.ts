import { readerSize } from '@stadtkit/theme/reader-size.js';
import { ownSheet } from '@stadtkit/theme/themes/own-sheet.js';
import type { CSSResult } from 'lit';

const sheets = new Map<string, CSSStyleSheet>();

/** Adds a sheet to a document or shadow root, once: constructed sheets pass a strict CSP. */
export function adopt(root: Node, styles: CSSResult | string): void {
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
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

let size = 0;

/** Puts the tokens of the theme on the page, in the size that the reader has set. */
export function adoptTheme(document: Document): void {
  adopt(document, ownSheet);
  size ||= readerSize(window);
  if (size !== 16) adopt(document, `@layer stadtkit{:where(:root){--stadt-reader:${size}px}}`);
}
