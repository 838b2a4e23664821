import { colourNames, type ColourName, type Measures } from './roles.js';
import { inFull } from './short-sheet.js';
import { schemes, type Scheme, type Theme } from './theme.js';

/** What follows from the measures: `--stadt-space-4` is four units. Private: a theme changes the measures instead. */
const spaces = [1, 2, 3, 4, 6, 8, 12, 16];
const texts = { s: 0.9375, m: 1.125, l: 1.25, xl: 1.625, '2xl': 2.125 } as const;

type Line = readonly [name: string, value: string];
const written = (lines: readonly Line[]): string =>
  lines.map(([name, value]) => `--stadt-${name}:${value}`).join(';');

/** `#ffffff` as `#fff`. */
const short = (colour: string): string => colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** A colour as it stands in a sheet, and the property of another design system that it follows. */
function said({ colours, follows }: Theme, name: ColourName, scheme: Scheme): string {
  const value = short(colours[name][scheme]);
  const other = follows?.[name];
  return other ? `var(${other},${value})` : value;
}

/**
 * Each colour twice, for the light and the dark scheme, and nothing else: build tools of pages lower `light-dark()` in a
 * custom property to what is no colour (Lightning CSS, and with it Vite and Parcel; November 2026).
 */
const schemeLines = (theme: Theme): Line[] =>
  colourNames.flatMap((name) =>
    schemes.map((scheme): Line => [`${name}-${scheme}`, said(theme, name, scheme)]),
  );

/** The roles in short. Only in what scripts bring along, where no build tool looks for CSS. */
const roleLines = (theme: Theme): Line[] =>
  colourNames.map((name) => [
    name,
    `light-dark(${schemes.map((scheme) => said(theme, name, scheme)).join(',')})`,
  ]);

const units = (times: number): string =>
  times === 1 ? 'var(--stadt-unit)' : `calc(var(--stadt-unit)*${times})`;

function measureLines(measures: Measures): Line[] {
  const { text, leading, font, measure } = measures;
  return [
    // The reader's own text size; `adoptTheme` measures it. No rem: that is the page's business.
    ['text', text === 1 ? 'var(--stadt-reader,16px)' : `calc(var(--stadt-reader,16px)*${text})`],
    ['leading', String(leading)],
    ['font', font],
    ['measure', `${measure}em`],
    ...(['radius', 'radius-card', 'control'] as const).map((name): Line => [
      name,
      units(measures[name]),
    ]),
  ];
}

const derivedLines: readonly Line[] = [
  ['unit', 'calc(var(--stadt-text)/4)'],
  ...spaces.map((times, at): Line => [`space-${at + 1}`, units(times)]),
  ...Object.entries(texts).map(([name, times]): Line => [
    `text-${name}`,
    `calc(var(--stadt-text)*${times})`,
  ]),
];

/** A theme as a style sheet for a page, on `:root`: its colours for both schemes, and its measures. */
export const sheetOf = (theme: Theme): string =>
  `:root{${written([...schemeLines(theme), ...measureLines(theme.measures)])}}\n${logoRule(theme)}`;

/** The mark on the licence, also within a service. The rule stands here, so that its address counts from the sheet. */
const logoRule = ({ logo }: Theme): string =>
  logo === undefined
    ? ''
    : `:is(stadt-licence,stadt-service)::part(logo){display:block;background-image:url("${logo}")}\n`;

/**
 * The sheet that the elements bring along: a theme, and what is derived from it. Colours follow the `color-scheme` of
 * where they are used (`light-dark()`; for older browsers see dark-sheet.ts). In the layer `stadtkit`, without weight,
 * so that a theme of the page outranks it, or a single `:root { --stadt-accent: … }`. On paper there is no dark scheme.
 */
export const ownSheetOf = (theme: Theme): string => inFull(shortSheetOf(theme));

/** The same in short: a third of the bytes. */
export const shortSheetOf = (theme: Theme): string =>
  `@layer stadtkit{:where(:root){${written([
    ...roleLines(theme),
    ...measureLines(theme.measures),
    ...derivedLines,
  ])}}@media print{[data-stadt-field],stadt-service{color-scheme:light!important}}}`;
