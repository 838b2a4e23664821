import type { BuiltTheme } from '@stadtkit/theme/build-theme.js';
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

/** Everything that can be taken home of a theme. */
export const filesOf = ({ theme }: BuiltTheme): readonly ThemeFile[] => [
  {
    name: 'theme.css',
    type: 'text/css',
    text: sheetOf(theme),
    purpose: 'for the city’s page: one line in its head',
  },
  json('theme.tokens.json', tokensOf(theme), 'the source: tokens in the DTCG format'),
  json('figma-light.tokens.json', modeTokensOf(theme, 'light'), 'for Figma: the mode “light”'),
  json('figma-dark.tokens.json', modeTokensOf(theme, 'dark'), 'for Figma: the mode “dark”'),
  json('penpot.tokens.json', penpotTokensOf(theme), 'for Penpot: both schemes as themes'),
];
