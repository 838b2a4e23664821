import { addressOf, pin } from './files.js';
import type { Wish } from './wish.js';

/** An address may hold no line break (see `addressFault`), so it ends its line of TypoScript. */
const setting = (path: string, values: Readonly<Record<string, unknown>>): string =>
  [
    `${path} {`,
    ...Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `  ${name} = ${String(value)}`),
    '}',
  ].join('\n');

const script = (wish: Wish): string =>
  [
    `page.includeJSFooter.stadtkit = ${addressOf(wish, 'stadtkit.js')}`,
    setting('page.includeJSFooter.stadtkit', {
      type: 'module',
      external: 1,
      // TYPO3 14 joins no files any more (#108055) and overlooks these two lines.
      disableCompression: 1,
      excludeFromConcatenation: 1,
      ...pin(wish, 'stadtkit.js'),
    }),
  ].join('\n');

function sheet(wish: Wish, name: string, file: string): string {
  const values = {
    external: 1,
    disableCompression: 1,
    excludeFromConcatenation: 1,
    ...pin(wish, file),
  };
  const path = `page.includeCSS.${name}`;
  return `${path} = ${addressOf(wish, file)}\n${setting(path, values)}`;
}

/** The files in the TypoScript of a site (TYPO3 12 to 14). */
export const typoScript = (wish: Wish): string =>
  [
    script(wish),
    sheet(wish, 'stadtkit', 'stadtkit.css'),
    ...(wish.theme ? [sheet(wish, 'stadtkitTheme', `themes/${wish.theme}.css`)] : []),
  ].join('\n');
