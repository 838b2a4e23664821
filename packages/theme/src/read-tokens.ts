import { isLogo, readColour } from './brand.js';
import { fontOf } from './font.js';
import { colourNames, measureRoles, type Measures, type MeasureName } from './roles.js';
import type { Scheme, Theme } from './theme.js';
import { ThemeFault } from './theme-fault.js';

type Json = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const group = (value: unknown): Json => (isGroup(value) ? value : {});

function at(file: Json, path: string): unknown {
  return path.split('.').reduce<unknown>((found, name) => group(found)[name], file);
}

function valueAt(file: Json, path: string, from: string | undefined): unknown {
  const token = at(file, path);
  if (isGroup(token) && '$value' in token) return token['$value'];
  throw from === undefined
    ? new ThemeFault('token-missing', path, `The token ${path} is missing.`)
    : new ThemeFault(
        'reference-unknown',
        from,
        `The token ${from} refers to ${path}, which is not there.`,
      );
}

/** The value of a token, through all references (`{reference.blue.700}`). */
function valueOf(file: Json, start: string): unknown {
  const through = new Set<string>();
  for (let [path, from] = [start, undefined as string | undefined]; ;) {
    if (through.has(path))
      throw new ThemeFault(
        'reference-circular',
        path,
        `The token ${path} refers to itself: ${[...through, path].slice(0, 8).join(' → ')}.`,
      );
    through.add(path);
    const value = valueAt(file, path, from);
    const [, other] = (typeof value === 'string' && /^\{([^{}]+)\}$/.exec(value)) || [];
    if (other === undefined) return value;
    [path, from] = [other, path];
  }
}

const unreadable = (path: string, what: string) =>
  new ThemeFault('token-unreadable', path, `The token ${path} is not ${what}.`);

function colourAt(file: Json, path: string): string {
  const value = valueOf(file, path);
  if (typeof value === 'string') return readColour(value, path);
  const { colorSpace, components, hex } = group(value);
  const isLight =
    Array.isArray(components) &&
    components.length === 3 &&
    components.every((part) => typeof part === 'number' && part >= 0 && part <= 1);
  if (colorSpace !== 'srgb' || !isLight) throw unreadable(path, 'a colour in sRGB');
  const written = `#${(components as number[])
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
  if (typeof hex === 'string' && readColour(hex, path) !== written)
    throw unreadable(path, `one colour: its components say ${written}, its hex says ${hex}`);
  return written;
}

/** Between what a measure may be: a control can be hit (WCAG 2.2, 2.5.5), text is not smaller than the reader's. */
const ranges: Readonly<Record<Exclude<MeasureName, 'font'>, readonly [number, number]>> = {
  radius: [0, 8],
  'radius-card': [0, 12],
  control: [11, 24],
  measure: [20, 80],
  text: [1, 2],
  leading: [1.2, 2.5],
};

function measureAt(file: Json, name: MeasureName): number | string {
  const path = `measure.${name}`;
  const value = valueOf(file, path);
  if (name === 'font') {
    const list = (Array.isArray(value) ? value : [value]) as unknown[];
    if (!list.every((family) => typeof family === 'string'))
      throw unreadable(path, 'a list of font families');
    return fontOf(list, path);
  }
  const { value: length, unit } = group(value);
  const measured = unit === 'px' && typeof length === 'number' ? length / 4 : value;
  const [least, most] = ranges[name];
  if (typeof measured !== 'number') throw unreadable(path, 'a number or a length in px');
  if (!(measured >= least && measured <= most))
    throw unreadable(
      path,
      value === measured ? `from ${least} to ${most}` : `from ${least * 4} to ${most * 4} px`,
    );
  return measured;
}

const coloursAt = (file: Json): Theme['colours'] =>
  Object.fromEntries(
    colourNames.map((name) => [
      name,
      { light: colourAt(file, `light.${name}`), dark: colourAt(file, `dark.${name}`) },
    ]),
  ) as Theme['colours'];

function followsAt(file: Json): Pick<Theme, 'follows'> {
  const follows = colourNames.flatMap((name) => {
    const scheme: Scheme = 'light';
    const property = at(file, `${scheme}.${name}.$extensions`);
    const followed = group(group(property)['eu.stadtkit'])['follows'];
    if (followed === undefined) return [];
    if (typeof followed !== 'string' || !/^--[\w-]+$/.test(followed))
      throw unreadable(`${scheme}.${name}`, 'following a custom property, like --city-blue');
    return [[name, followed] as const];
  });
  return follows.length > 0 ? { follows: Object.fromEntries(follows) } : {};
}

/**
 * A theme of a file of tokens, as `tokensOf` writes it; tokens may refer to others. Throws a {@link ThemeFault} with the
 * path of the token. The proof is another matter: `failures`.
 */
export function readTokens(file: unknown): Theme {
  const tokens = group(file);
  const { name, logo } = group(group(tokens['$extensions'])['eu.stadtkit']);
  if (typeof name !== 'string' || !/^[a-z\d-]{1,60}$/.test(name))
    throw unreadable('$extensions.eu.stadtkit.name', 'a name of small letters, digits and hyphens');
  if (logo !== undefined && !isLogo(logo))
    throw unreadable('$extensions.eu.stadtkit.logo', 'the name of a file beside the sheet');
  const title = tokens['$description'];
  return {
    name,
    title: typeof title === 'string' ? title : name,
    colours: coloursAt(tokens),
    measures: Object.fromEntries(
      (Object.keys(measureRoles) as MeasureName[]).map((one) => [one, measureAt(tokens, one)]),
    ) as unknown as Measures,
    ...followsAt(tokens),
    ...(logo !== undefined && { logo }),
  };
}
