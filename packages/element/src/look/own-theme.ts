import { readerSize } from '@stadtkit/theme/reader-size.js';
import { inFull, lightOnly } from '@stadtkit/theme/short-sheet.js';
import { ownSheet } from '@stadtkit/theme/themes/own-sheet.js';

/** A theme, as the elements of a page bring it along. */
export interface PageTheme {
  /** Its tokens, as a sheet. */
  sheet(): string;
  /** Whether the browser needs a sheet of its own for when a document is dark. */
  readonly isOld: boolean;
  /** That one; empty where the document is never dark. */
  darkSheet(document: Document): Promise<string>;
}

let tokens = '';

/** The kit's own theme, in the size that the reader has set. A theme of the page outranks it. */
export const ownTheme: PageTheme = {
  get isOld() {
    return !CSS.supports('color:light-dark(red,red)');
  },
  sheet() {
    tokens ||= `${inFull(ownSheet, this.isOld ? lightOnly : undefined)}@layer stadtkit{:where(:root){--stadt-reader:${readerSize(window)}px}}`;
    return tokens;
  },
  async darkSheet(document) {
    const { darkQueryFor } = await import('./old-theme.js');
    const when = darkQueryFor(document);
    return when ? `@media ${when}{${inFull(ownSheet, 'var($1-dark)')}}` : '';
  },
};
