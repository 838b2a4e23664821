/** Themes, their sheets, and the builder. */
export { readBrand, type Brand } from './brand.js';
export { buildTheme, type BuiltTheme, type Move } from './build-theme.js';
export { failures, prove } from './proof.js';
export { readTokens } from './read-tokens.js';
export { sheetOf } from './sheet.js';
export { ThemeFault } from './theme-fault.js';
export type { Scheme, Theme } from './theme.js';
export { themes } from './themes.js';
export { tokensOf } from './tokens.js';
