import { colourRoles } from '../roles.js';
import type { Distance, ThemeMessages } from './theme-messages.js';

const distances: Readonly<Record<Distance, string>> = {
  hardly: 'The difference is hardly to be seen.',
  little: 'It looks a little different.',
  clearly: 'It looks clearly different.',
  far: 'It is another colour of the same hue.',
};

const uses = { accent: 'For text, links and borders', brand: 'For buttons and filled areas' };

export const en: ThemeMessages = {
  report: (title) => `Theme ${title}: colours and contrast`,
  result: (count, failing) =>
    failing === 0
      ? `All ${count} checks hold.`
      : `${failing} of ${count} checks fail: this theme must not be used.`,
  resultMeans:
    'Checked is every pair of colours that meets in the components, in the light and in the dark scheme (WCAG 2.2, level AA).',
  logo: (title) => `Logo: ${title}`,
  brand: 'The brand colour',
  unmoved: 'The brand colour is used everywhere as it is.',
  moved: ({ role, scheme, from, to }, distance) =>
    `${uses[role === 'brand' ? 'brand' : 'accent']} in the ${scheme} scheme, ${from} became ${to}. ${distances[distance]}`,
  movedBecause:
    'Only the lightness was changed, and only as far as it takes so that everybody can read it.',
  looksLikeDanger:
    'This brand looks like the colour of problems. Problems are told by words and a triangle as well, so they can still be told apart. Do not use the brand colour for warnings of your own.',
  colours: 'The colours',
  coloursMean: 'In CSS each name has --stadt- before it.',
  name: 'Name',
  usedFor: 'Used for',
  schemes: { light: 'Light', dark: 'Dark' },
  roles: colourRoles,
  measures: 'Shape and text',
  measuresMean:
    'Corners and heights count in quarters of the text size (4 px at 16 px), the line in em, the text as a multiple of what somebody has set in the browser.',
  value: 'Value',
  contrasts: (scheme) => `${scheme}: contrast`,
  contrastsMean: 'Text needs 4.5 : 1, also where it is disabled; borders and marks need 3 : 1.',
  focusOn: (ground) => `the focus on ${ground}`,
  visions: (scheme) => `${scheme}: what must not be taken for each other`,
  visionsMean:
    'The difference in OKLab, times 100; about 2 is just seen side by side. Also for people who lack one kind of cone (model: Machado, Oliveira, Fernandes 2009).',
  eyes: {
    full: 'all colours',
    protanopia: 'without red (protanopia)',
    deuteranopia: 'without green (deuteranopia)',
    tritanopia: 'without blue (tritanopia)',
  },
  pair: 'Pair',
  sample: 'Sample',
  ratio: 'Ratio',
  difference: 'Difference',
  least: 'At least',
  holds: 'Holds',
  yes: 'yes',
  no: 'NO',
  on: (mark, ground) => `${mark} on ${ground}`,
  beside: (mark, other) => `${mark} and ${other}`,
};
