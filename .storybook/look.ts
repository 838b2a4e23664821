import { themes } from '@stadtkit/theme/themes.js';

/** Those of Storybook's icons that the toolbar shows. */
type Icon =
  'paintbrush' | 'contrast' | 'globe' | 'transfer' | 'zoom' | 'browser' | 'accessibility' | 'play';

/** A switch of the toolbar: the title and the values of its menu, the first of which is where it stands at the start. */
interface Switch {
  readonly title: string;
  readonly icon: Icon;
  readonly values: Readonly<Record<string, string>>;
}

/** All that can be looked at in another way. The names are those of the URL: `…&globals=theme:kern;scheme:dark`. */
const switches = {
  theme: {
    title: 'Theme',
    icon: 'paintbrush',
    values: {
      ...Object.fromEntries(themes.map(({ name, title }) => [name, title])),
      custom: 'Yours, of the theme builder',
    },
  },
  scheme: { title: 'Scheme', icon: 'contrast', values: { light: 'Light', dark: 'Dark' } },
  locale: {
    title: 'Language',
    icon: 'globe',
    values: {
      de: 'Deutsch',
      'de-simple': 'Leichte Sprache',
      en: 'English',
      ar: 'العربية',
    },
  },
  dir: {
    title: 'Direction',
    icon: 'transfer',
    values: { auto: 'Auto', ltr: 'Left to right', rtl: 'Right to left' },
  },
  scale: {
    title: 'Reader’s font size',
    icon: 'zoom',
    values: { 100: '100 %', 125: '125 %', 150: '150 %', 200: '200 %' },
  },
  host: {
    title: 'Host page',
    icon: 'browser',
    values: {
      blank: 'Blank page',
      bootstrap: 'Bootstrap 3',
      'small-root': 'Root of 62.5 %',
      'dark-page': 'Dark page',
      typo3: 'Like TYPO3',
      narrow: 'Column of 280 px',
    },
  },
  forced: {
    title: 'Forced colours',
    icon: 'accessibility',
    values: { off: 'All colours', on: 'Forced colours (approximation)' },
  },
  motion: {
    title: 'Motion',
    icon: 'play',
    values: { full: 'All motion', reduced: 'Reduced motion (approximation)' },
  },
} as const satisfies Record<string, Switch>;

type Name = keyof typeof switches;

/** How the page is looked at now: one value of each switch. */
export interface Look extends Readonly<Record<Name, string>> {
  /** What the theme `custom` is made of, as a word that the theme builder writes. */
  readonly brand: string;
}

const names = Object.keys(switches) as Name[];

const each = <T>(work: (one: Switch, name: Name) => T): Record<Name, T> =>
  Object.fromEntries(names.map((name) => [name, work(switches[name], name)])) as Record<Name, T>;

const first = ({ values }: Switch): string => Object.keys(values)[0] ?? '';

/** The toolbar, as Storybook wants to be told of it (`globalTypes`). */
export const toolbar = each(({ title, icon, values }) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(values).map(([value, name]) => ({ value, title: name })),
  },
}));

/** How everything is looked at when neither the toolbar nor the URL says anything. */
export const plainLook: Look = { ...each(first), brand: '' };

/** Reads Storybook's globals. A value that no switch has is as if none had been given. */
export function readLook(globals: Readonly<Record<string, unknown>>): Look {
  const chosen = each(({ values }, name) => {
    const value = String(globals[name]);
    return Object.hasOwn(values, value) ? value : plainLook[name];
  });
  const { brand } = globals;
  return { ...chosen, brand: typeof brand === 'string' ? brand : '' };
}

/** The direction of the page, `ltr` or `rtl`. */
export const directionOf = ({ dir, locale }: Look): string =>
  dir !== 'auto' ? dir : locale === 'ar' ? 'rtl' : 'ltr';

/** The font size of a reader, in pixels; nothing when it is the one that was really set in the browser. */
export const readerSize = ({ scale }: Look): string =>
  scale === '100' ? '' : `${(16 * Number(scale)) / 100}px`;
