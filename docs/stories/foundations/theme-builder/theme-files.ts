import type { BuiltTheme } from '@stadtkit/theme/build-theme.js';
import { pictureOf } from '@stadtkit/theme/picture.js';
import { reportOf } from '@stadtkit/theme/report.js';
import { sheetOf } from '@stadtkit/theme/sheet.js';
import { modeTokensOf, penpotTokensOf, tokensOf } from '@stadtkit/theme/tokens.js';

/** A file that a designer takes home. */
export interface ThemeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** What it is for. */
  readonly purpose: string;
}

const json = (name: string, tokens: unknown, purpose: string): ThemeFile => ({
  name,
  type: 'application/json',
  text: `${JSON.stringify(tokens, null, 2)}\n`,
  purpose,
});

const report = (built: BuiltTheme, language: 'de' | 'en', name: string): ThemeFile => ({
  name: `report.${language}.html`,
  type: 'text/html',
  text: reportOf(built, language),
  purpose: `the proof, to print, in ${name}`,
});

/** Everything that can be taken home of a theme. */
export const filesOf = (built: BuiltTheme): readonly ThemeFile[] => [
  {
    name: 'theme.css',
    type: 'text/css',
    text: sheetOf(built.theme),
    purpose: 'for the city’s page: one line in its head',
  },
  json('theme.tokens.json', tokensOf(built.theme), 'the source: tokens in the DTCG format'),
  json(
    'figma-light.tokens.json',
    modeTokensOf(built.theme, 'light'),
    'for Figma: the mode “light”',
  ),
  json('figma-dark.tokens.json', modeTokensOf(built.theme, 'dark'), 'for Figma: the mode “dark”'),
  json('penpot.tokens.json', penpotTokensOf(built.theme), 'for Penpot: both schemes as themes'),
  report(built, 'en', 'English'),
  report(built, 'de', 'German'),
  {
    name: 'picture.svg',
    type: 'image/svg+xml',
    text: pictureOf(built.theme),
    purpose: 'to show around: light beside dark',
  },
];
