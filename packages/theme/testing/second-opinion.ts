import {
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Light,
} from 'culori';
import type { ColourName } from '../src/roles.js';
import { schemes, type Scheme, type Theme } from '../src/theme.js';

/** Written out by hand: the least ratio, what is seen, and what it is seen on in the elements. */
const written = `
  4.5 ink           paper surface surface-soft accent-tint danger-tint good-tint warn-tint
  4.5 ink-soft      paper surface surface-soft accent-tint danger-tint good-tint warn-tint
  4.5 accent        paper surface surface-soft accent-tint
  4.5 accent-strong paper surface surface-soft accent-tint
  4.5 danger        paper surface surface-soft danger-tint
  4.5 good          paper surface surface-soft good-tint
  4.5 warn          paper surface surface-soft warn-tint
  4.5 on-brand      brand brand-strong
  3   line          paper surface surface-soft
  3   focus         focus-glow
`;

/** The pairs of colours that meet, found without `proof.ts`. */
export const writtenPairs = written
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [least, mark, ...grounds] = line.trim().split(/\s+/);
    return grounds.map((ground) => ({
      mark: mark as ColourName,
      ground: ground as ColourName,
      least: Number(least),
    }));
  });

const ringGrounds = 'paper surface surface-soft accent-tint danger-tint good-tint warn-tint'.split(
  ' ',
);
const confused = ['danger good', 'danger focus-glow', 'good focus-glow'];

const known = new Map<string, number>();
function remembered(key: string, work: () => number): number {
  const value = known.get(key) ?? work();
  known.set(key, value);
  return value;
}

/** The contrast ratio, by culori. */
export const ratio = (one: string, other: string): number =>
  remembered(`${one}/${other}`, () => wcagContrast(one, other));

const lightOf = converter('lrgb');
const apart = differenceEuclidean('oklab');
const inside = (part: number) => Math.min(1, Math.max(0, part));

/** culori's filters count on whatever stands in r, g, b. The model is one of light, so light is put there. */
function through(filter: (colour: Light) => Light, colour: string): Light {
  const { r, g, b } = filter({ ...lightOf(colour), mode: 'rgb' });
  return { mode: 'lrgb', r: inside(r), g: inside(g), b: inside(b) };
}

const filters = [filterDeficiencyProt(), filterDeficiencyDeuter(), filterDeficiencyTrit()];

/** The least difference of two colours (OKLab, times 100) for four kinds of eyes, by culori. */
export const leastApart = (one: string, other: string): number =>
  remembered(
    `${one}|${other}`,
    () =>
      100 *
      Math.min(
        apart(one, other),
        ...filters.map((filter) => apart(through(filter, one), through(filter, other))),
      ),
  );

function objectionsIn({ colours }: Theme, scheme: Scheme): string[] {
  const of = (name: string) => colours[name as ColourName][scheme];
  const contrasts = writtenPairs
    .filter(({ mark, ground, least }) => ratio(of(mark), of(ground)) < least)
    .map(({ mark, ground }) => `${mark} on ${ground}`);
  const rings = ringGrounds
    .filter((ground) => ['focus', 'focus-glow'].every((ring) => ratio(of(ring), of(ground)) < 3))
    .map((ground) => `the focus on ${ground}`);
  const eyes = confused.filter((pair) => {
    const [one, other] = pair.split(' ') as [string, string];
    return leastApart(of(one), of(other)) < 10;
  });
  return [...contrasts, ...rings, ...eyes].map((what) => `${scheme}: ${what}`);
}

/** Whatever a second implementation finds wrong with a theme. */
export const objections = (theme: Theme): string[] =>
  schemes.flatMap((scheme) => objectionsIn(theme, scheme));
