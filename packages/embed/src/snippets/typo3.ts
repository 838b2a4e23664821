import { moduleScript, placeSheet, themeSheet } from './files.js';
import type { SnippetOptions } from './snippet-options.js';

/**
 * The files in the TypoScript of a site. As lines of the head, since `includeJS` takes an address outside of extensions
 * by `external` up to TYPO3 13, and only by `URI:` from 14 on (#107927). No line of them can end the parentheses.
 */
export const typoScript = (options: SnippetOptions): string =>
  [
    'page.headerData.1764 = TEXT',
    'page.headerData.1764.value (',
    moduleScript(options, 'stadtkit.js', 'head'),
    placeSheet(options),
    ...themeSheet(options),
    ')',
  ].join('\n');
