import { readColour } from './brand.js';
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

/** The value of a token, through all references (`{reference.blue.700}`). */
function valueOf(file: Json, path: string, through: readonly string[] = []): unknown {
  if (through.includes(path))
    throw new ThemeFault(
      'reference-circular',
      path,
      `The token ${path} refers to itself: ${[...through, path].join(' → ')}.`,
    );
  const token = at(file, path);
  if (!isGroup(token) || !('$value' in token)) {
    const from = through.at(-1);
    throw from === undefined
      ? new ThemeFault('token-missing', path, `The token ${path} is missing.`)
      : new ThemeFault(
          'reference-unknown',
          from,
          `The token ${from} refers to ${path}, which is not there.`,
        );
  }
  const { $value } = token;
  const [, other] = (typeof $value === 'string' && /^\{([^{}]+)\}$/.exec($value)) || [];
  return other === undefined ? $value : valueOf(file, other, [...through, path]);
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

function measureAt(file: Json, name: MeasureName): number | string {
  const path = `measure.${name}`;
  const value = valueOf(file, path);
  if (name === 'font') {
    const list = (Array.isArray(value) ? value : [value]) as unknown[];
    if (!list.every((family) => typeof family === 'string'))
      throw unreadable(path, 'a list of font families');
    return list.map((family) => (/^[\w-]+$/.test(family) ? family : `"${family}"`)).join(',');
  }
  if (typeof value === 'number') return value;
  const { value: length, unit } = group(value);
  if (typeof length !== 'number' || unit !== 'px')
    throw unreadable(path, 'a number or a length in px');
  return length / 4;
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
    return typeof followed === 'string' ? [[name, followed] as const] : [];
  });
  return follows.length > 0 ? { follows: Object.fromEntries(follows) } : {};
}

/**
 * A theme of a file of tokens, as `tokensOf` writes it; tokens may refer to others. Throws a {@link ThemeFault} with the
 * path of the token. The proof is another matter: `failures`.
 */
export function readTokens(file: unknown): Theme {
  const tokens = group(file);
  const name = group(group(tokens['$extensions'])['eu.stadtkit'])['name'];
  if (typeof name !== 'string' || !/^[a-z\d-]+$/.test(name))
    throw unreadable('$extensions.eu.stadtkit.name', 'a name of small letters, digits and hyphens');
  const title = tokens['$description'];
  return {
    name,
    title: typeof title === 'string' ? title : name,
    colours: coloursAt(tokens),
    measures: Object.fromEntries(
      (Object.keys(measureRoles) as MeasureName[]).map((one) => [one, measureAt(tokens, one)]),
    ) as unknown as Measures,
    ...followsAt(tokens),
  };
}
