import { pictureOf } from '@stadtkit/theme/picture.js';
import { reportOf } from '@stadtkit/theme/report.js';
import { sheetOf } from '@stadtkit/theme/sheet.js';
import { modeTokensOf, penpotTokensOf, tokensOf } from '@stadtkit/theme/tokens.js';
import type { KnownTheme } from '@stadtkit/theme/words.js';
import type { Logo } from './logo.js';

/** A file of a theme: its path in the folder, what it is for, and what is in it. */
export interface ThemeFile {
  readonly path: string;
  readonly use: string;
  readonly content: string | Uint8Array;
}

const json = (tokens: object): string => `${JSON.stringify(tokens, null, 2)}\n`;

/** All files of a theme. */
export function themeFiles(known: KnownTheme, language: 'de' | 'en', logo?: Logo): ThemeFile[] {
  const { theme } = known;
  const file = (path: string, use: string, content: ThemeFile['content']): ThemeFile => ({
    path,
    use,
    content,
  });
  return [
    file('theme.css', 'for the page, by a <link rel="stylesheet">', sheetOf(theme)),
    file('theme.tokens.json', 'design tokens (DTCG); --tokens reads them', json(tokensOf(theme))),
    file(
      'figma/light.tokens.json',
      'for the light mode in Figma',
      json(modeTokensOf(theme, 'light')),
    ),
    file('figma/dark.tokens.json', 'for the dark mode in Figma', json(modeTokensOf(theme, 'dark'))),
    file('penpot.tokens.json', 'for Penpot', json(penpotTokensOf(theme))),
    file('report.html', 'colours and proof, to read and to print', reportOf(known, language)),
    file('picture.svg', 'the theme at a glance', pictureOf(theme)),
    ...(logo ? [file(logo.name, 'the logo', logo.bytes)] : []),
  ];
}
