/** A colour in OKLCH: lightness 0–1, chroma 0–about 0.37, hue in degrees (CSS Color 4, “OKLCH”). */
export interface Lch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Three = readonly [number, number, number];

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
const curved = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

/** The red, green and blue of `#rrggbb` as light, 0–1. */
export const lightOf = (colour: string): Three =>
  [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255)) as unknown as Three;

/** `#rrggbb` of red, green and blue as light; what no screen shows is cut off. */
export const colourOf = (light: Three): string =>
  `#${light
    .map((part) => Math.round(curved(Math.min(1, Math.max(0, part))) * 255))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

const times = (rows: readonly Three[], [x, y, z]: Three): Three =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Three;

// CSS Color 4, “Sample code for color conversions”: linear sRGB → LMS → OKLab, and back.
const toCones: readonly Three[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: readonly Three[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: readonly Three[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromCones: readonly Three[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** Red, green and blue as light, in OKLab. */
const labOf = (light: Three): Three =>
  times(toLab, times(toCones, light).map(Math.cbrt) as unknown as Three);

/** `#rrggbb` in OKLCH. */
export function lchOf(colour: string): Lch {
  const [l, a, b] = labOf(lightOf(colour));
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

function lightIn({ l, c, h }: Lch): Three {
  const angle = (h * Math.PI) / 180;
  const cones = times(fromLab, [l, c * Math.cos(angle), c * Math.sin(angle)]);
  return times(fromCones, cones.map((part) => part ** 3) as unknown as Three);
}

const isShown = (light: Three): boolean => light.every((part) => part >= -0.0005 && part <= 1.0005);

/** `#rrggbb` of a colour in OKLCH. Where a screen cannot show it, it gets paler: lightness and hue stay. */
export function hexOf(colour: Lch): string {
  if (isShown(lightIn(colour))) return colourOf(lightIn(colour));
  let [pale, strong] = [0, colour.c];
  for (let turn = 0; turn < 16; turn += 1) {
    const middle = (pale + strong) / 2;
    if (isShown(lightIn({ ...colour, c: middle }))) pale = middle;
    else strong = middle;
  }
  return colourOf(lightIn({ ...colour, c: pale }));
}

/** How different two colours look: the distance in OKLab, times 100. About 2 is just seen side by side. */
export function difference(one: string, other: string): number {
  const [a, b] = [labOf(lightOf(one)), labOf(lightOf(other))];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
