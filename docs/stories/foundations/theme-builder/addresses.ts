// The manager lies in the folder of this page, wherever that is. `target="_top"` leaves its frame.

/** Where a page of this Storybook is seen in the theme of a draft. */
export const inTheme = (path: string, code: string): string =>
  `./?path=${path}&globals=theme:custom;brand:${code}`;

/** The page of the theme builder. */
export const builderPath = '/docs/foundations-theme-builder--documentation';
