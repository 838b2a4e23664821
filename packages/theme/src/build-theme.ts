import { readBrand, type Brand, type ReadBrand } from './brand.js';
import { contrast } from './contrast.js';
import { difference, hexOf, lchOf, type Lch } from './oklch.js';
import { failures } from './proof.js';
import { colourNames, type ColourName } from './roles.js';
import { stadtkit } from './themes/stadtkit.js';
import { schemes, type Scheme, type Theme } from './theme.js';
import { ThemeFault } from './theme-fault.js';

/** A brand colour that could not be used as it is, and what was taken instead. */
export interface Move {
  readonly role: ColourName;
  readonly scheme: Scheme;
  readonly from: string;
  readonly to: string;
  /** How different the two look: 2 is just seen side by side (see {@link difference}). */
  readonly difference: number;
}

export interface BuiltTheme {
  readonly theme: Theme;
  /** Every use of the first brand colour that is not the colour itself. */
  readonly moves: readonly Move[];
  /** The brand looks like problems do: only words and shapes tell them apart. */
  readonly looksLikeDanger: boolean;
}

type Colours = Record<ColourName, string>;
const coloursOf = ({ colours }: Theme, scheme: Scheme): Colours =>
  Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [name, colour[scheme]]),
  ) as Colours;

/** Greys with a breath of the brand's hue: lightness and most chroma of each role (OKLCH). */
const greys: Readonly<Record<Scheme, Partial<Record<ColourName, readonly [number, number]>>>> = {
  light: {
    paper: [0.985, 0.004],
    'surface-soft': [0.955, 0.007],
    line: [0.585, 0.018],
    'line-soft': [0.88, 0.01],
    ink: [0.208, 0.012],
    'ink-soft': [0.433, 0.02],
    focus: [0.208, 0.012],
    'accent-tint': [0.95, 0.022],
  },
  dark: {
    paper: [0.204, 0.012],
    surface: [0.247, 0.015],
    'surface-soft': [0.292, 0.018],
    line: [0.665, 0.02],
    'line-soft': [0.374, 0.022],
    ink: [0.961, 0.007],
    'ink-soft': [0.829, 0.013],
    focus: [0.204, 0.012],
    'accent-tint': [0.29, 0.05],
  },
};

const tinted = (scheme: Scheme, { c, h }: Lch): Partial<Colours> =>
  Object.fromEntries(
    Object.entries(greys[scheme]).map(([name, [l, most]]) => [
      name,
      hexOf({ l, c: Math.min(most, c), h }),
    ]),
  );

/** The colour of this hue that is nearest in lightness to `wanted` and fits. */
function nearest(wanted: Lch, fits: (colour: string) => boolean): string | undefined {
  for (let step = 0; step <= 500; step += 1)
    for (const l of [wanted.l - step / 500, wanted.l + step / 500]) {
      if (l < 0 || l > 1) continue;
      const colour = hexOf({ ...wanted, l });
      if (fits(colour)) return colour;
    }
  return undefined;
}

const reads = (grounds: readonly string[]) => (colour: string) =>
  grounds.every((ground) => contrast(colour, ground) >= 4.5);

/** A colour for what is under the pointer: further away from its ground, seen to be another one. */
function strong(colour: string, fits: (colour: string) => boolean, away: 1 | -1): string {
  const lch = lchOf(colour);
  // A difference alone would do for black beside nearly black.
  const other = (one: string) =>
    fits(one) && difference(one, colour) >= 4 && contrast(one, colour) >= 1.2;
  const step = (way: number) => nearest({ ...lch, l: lch.l + 0.09 * way }, other);
  const found = step(away) ?? step(-away);
  return found ?? colour;
}

/** The brand as text, and as a ground, in one scheme. */
function brandIn(scheme: Scheme, first: string, base: Colours): Partial<Colours> {
  const { paper, surface, 'surface-soft': soft, 'accent-tint': tint } = base;
  const isText = reads([paper, surface, soft, tint]);
  const accent = isText(first) ? first : (nearest(lchOf(first), isText) ?? base.ink);
  // A pale brand is a fine ground with dark text; in the dark it has to shine like all that can be pressed.
  const brand = scheme === 'light' ? first : accent;
  const onBrand = ['#ffffff', '#15181d', '#000000'].find((text) => contrast(text, brand) >= 4.5);
  if (onBrand === undefined) throw new Error('Black or white can be read on every colour.');
  const away = scheme === 'light' ? -1 : 1;
  return {
    accent,
    'accent-strong': strong(accent, isText, away),
    brand,
    'brand-strong': strong(brand, reads([onBrand]), onBrand === '#ffffff' ? -1 : 1),
    'on-brand': onBrand,
  };
}

function shapes({ colours: [first, second, third] }: ReadBrand): Partial<Colours> {
  const { l, c, h } = lchOf(first);
  const paler = (by: number) => hexOf({ l: l + (0.9 - l) * by, c: c * (1 - by / 2), h });
  return { circle: first, square: second ?? paler(0.4), triangle: third ?? paler(0.7) };
}

function coloursIn(scheme: Scheme, brand: ReadBrand, standard: Theme): Colours {
  const [first] = brand.colours;
  const base = { ...coloursOf(standard, scheme), ...tinted(scheme, lchOf(first)) };
  return { ...base, ...brandIn(scheme, first, base), ...shapes(brand) };
}

/**
 * A complete theme of a brand, light and dark. Only lightness is changed, and only where somebody could not read. What
 * means the same in every city – problems, success, warnings, the focus – is taken from the standard theme. Throws a
 * {@link ThemeFault} when the brand cannot be read; never gives a theme whose proof fails.
 */
export function buildTheme(given: Brand, standard: Theme = stadtkit): BuiltTheme {
  const brand = readBrand(given);
  const [light, dark] = schemes.map((scheme) => coloursIn(scheme, brand, standard)) as [
    Colours,
    Colours,
  ];
  const theme: Theme = {
    name: brand.name,
    title: brand.title,
    colours: Object.fromEntries(
      colourNames.map((name) => [name, { light: light[name], dark: dark[name] }]),
    ) as Theme['colours'],
    measures: {
      ...standard.measures,
      ...(brand.radius !== undefined && { radius: brand.radius }),
      ...(brand.font !== undefined && { font: brand.font }),
    },
    ...(brand.logo !== undefined && { logo: brand.logo }),
  };
  const [failure] = failures(theme);
  if (failure)
    throw new ThemeFault(
      'proof-fails',
      `${failure.scheme}.${failure.mark}`,
      `${failure.mark} on ${failure.ground} (${failure.scheme}) reaches ${failure.value.toFixed(2)} of ${failure.least}.`,
    );
  return { theme, moves: movesOf(brand, theme), looksLikeDanger: looksLikeDanger(theme) };
}

function movesOf({ colours: [from] }: ReadBrand, { colours }: Theme): Move[] {
  return (['brand', 'accent'] as const).flatMap((role) =>
    schemes
      .map((scheme) => ({ role, scheme, from, to: colours[role][scheme] }))
      .filter(({ to }) => to !== from)
      .map((move) => ({ ...move, difference: difference(move.from, move.to) })),
  );
}

/** Whether what can be pressed looks like problems do, so that only words and shapes tell them apart. */
export const looksLikeDanger = ({ colours: { brand, accent, danger } }: Theme): boolean =>
  [brand, accent].some(({ light }) => difference(light, danger.light) < 12);
