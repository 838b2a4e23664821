import { addons } from 'storybook/manager-api';
import { create, type ThemeVars } from 'storybook/theming';
import { brand } from './brand.js';

interface Shades {
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
  readonly surface: string;
  readonly line: string;
  readonly accent: string;
  /** Storybook darkens it, and writes on it in white. */
  readonly picked: string;
}

const light: Shades = {
  ink: '#15181d',
  soft: '#4a515c',
  paper: '#f1efe9',
  surface: '#ffffff',
  line: '#767c87',
  accent: '#1746a2',
  picked: '#1746a2',
};
const dark: Shades = {
  ink: '#f4f2ed',
  soft: '#c3c7cf',
  paper: '#14171c',
  surface: '#1d2128',
  line: '#8d94a1',
  accent: '#a9c4ff',
  picked: '#759fff',
};

/** How what is around the pages looks; `base` decides the little that cannot be told. */
const themeOf = (base: 'light' | 'dark', shades: Shades): ThemeVars => {
  const { ink, soft, paper, surface, line, accent, picked } = shades;
  return create({
    base,
    brandTitle: 'Stadtkit',
    brandImage: brand(ink),
    brandTarget: '_self',
    colorPrimary: accent,
    colorSecondary: picked,
    appBg: paper,
    appContentBg: surface,
    appPreviewBg: surface,
    appBorderColor: line,
    appBorderRadius: 4,
    textColor: ink,
    textInverseColor: surface,
    textMutedColor: soft,
    barBg: surface,
    barTextColor: soft,
    barHoverColor: accent,
    barSelectedColor: accent,
    buttonBg: surface,
    buttonBorder: line,
    inputBg: surface,
    inputBorder: line,
    inputTextColor: ink,
    fontBase: '"Atkinson Hyperlegible Next", system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
  });
};

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const wear = (): void => {
  addons.setConfig({
    theme: prefersDark.matches ? themeOf('dark', dark) : themeOf('light', light),
  });
};
wear();
prefersDark.addEventListener('change', wear);
