import { familiesOf, fontOf } from './font.js';
import { ThemeFault } from './theme-fault.js';

/** What a city brings along: enough to make a theme of it. */
export interface Brand {
  /** How people call the city or the theme. */
  readonly title: string;
  /** Small letters, digits and hyphens; made of the title when left out. */
  readonly name?: string;
  /** One to three colours, the most important one first: `#rgb` or `#rrggbb`. */
  readonly colours: readonly string[];
  /** A list of font families, as CSS writes it. */
  readonly font?: string;
  /** The file of the city's mark, beside the sheet. */
  readonly logo?: string;
  /** The corner of controls, in units (4 px at a text size of 16 px): 0 to 5. */
  readonly radius?: number;
}

/** A brand whose parts have been read: the colours are `#rrggbb`. */
export interface ReadBrand extends Brand {
  readonly name: string;
  readonly colours: readonly [string, ...string[]];
}

/** `#rrggbb` in small letters of `#rgb` or `#rrggbb`. Throws a {@link ThemeFault}. */
export function readColour(text: string, at = 'colour'): string {
  const [, short, long] = /^\s*#?(?:([\da-f]{3})|([\da-f]{6}))\s*$/i.exec(text) ?? [];
  if (long) return `#${long.toLowerCase()}`;
  if (short) return `#${[...short.toLowerCase()].map((digit) => digit + digit).join('')}`;
  throw new ThemeFault(
    'colour-unreadable',
    at,
    `“${text.slice(0, 40)}” is not a colour. Write it like #e2001a: a hash sign and six digits from 0 to f.`,
  );
}

/** Whether this can be the name of the file of a mark: it stands beside the sheet, and nowhere else. */
export const isLogo = (logo: unknown): logo is string =>
  typeof logo === 'string' && /^\w[\w.-]{0,99}$/.test(logo);

/** A name for files and addresses: `Stadt Rotmühl` becomes `stadt-rotmuehl`. */
export function nameOf(title: string): string {
  const german: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}

/** Reads a brand. Throws a {@link ThemeFault} that says what to write instead. */
export function readBrand(brand: Brand): ReadBrand {
  const name = brand.name ?? nameOf(brand.title);
  if (name.length > 60 || !/^[a-z\d]+(-[a-z\d]+)*$/.test(name))
    throw new ThemeFault(
      'name-unreadable',
      'name',
      `“${name.slice(0, 80)}” cannot be the name of a theme. Use small letters, digits and hyphens.`,
    );
  const [first, ...more] = brand.colours.map((colour, at) => readColour(colour, `colours[${at}]`));
  if (first === undefined)
    throw new ThemeFault('colours-missing', 'colours', 'A theme needs at least one brand colour.');
  if (more.length > 2)
    throw new ThemeFault(
      'colours-too-many',
      'colours',
      `There are ${more.length + 1} brand colours; at most three can be used.`,
    );
  const { logo } = brand;
  if (logo !== undefined && !isLogo(logo))
    throw new ThemeFault(
      'logo-unreadable',
      'logo',
      `“${logo as string}” cannot be the file of a logo. Write the name of a file beside the sheet, like logo.svg.`,
    );
  if (brand.radius !== undefined && !(brand.radius >= 0 && brand.radius <= 5))
    throw new ThemeFault(
      'radius-out-of-range',
      'radius',
      `A radius of ${brand.radius} is not possible. It is a number from 0 to 5.`,
    );
  return {
    ...brand,
    name,
    colours: [first, ...more],
    ...(brand.font !== undefined && { font: fontOf(familiesOf(brand.font)) }),
  };
}
