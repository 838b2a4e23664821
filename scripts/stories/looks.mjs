// The ways in which every story is looked at: each theme, light and dark, both directions, 100 and 200 percent.

const schemes = ['light', 'dark'];
const directions = ['ltr', 'rtl'];
const scales = ['100', '200'];

/**
 * All looks, those of one theme side by side. A look is one value of each of Storybook's globals that matter here.
 * @param themes names of themes
 */
export const looksOf = (themes) =>
  themes.flatMap((theme) =>
    scales.flatMap((scale) =>
      directions.flatMap((dir) => schemes.map((scheme) => ({ theme, scheme, dir, scale }))),
    ),
  );

/** What a look is called, in baselines and in sentences: `kern dark rtl 200`. */
export const nameOf = ({ theme, scheme, dir, scale }) => [theme, scheme, dir, scale].join(' ');

/** A look as Storybook’s address wants it. */
export const globalsOf = (look) =>
  Object.entries({ locale: 'de', host: 'blank', motion: 'reduced', ...look })
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

/** The side of a cell of a thumbnail, in CSS pixels. At 200 percent everything is twice as large, so are the cells. */
export const cellOf = ({ scale }) => (scale === '200' ? 16 : 8);
