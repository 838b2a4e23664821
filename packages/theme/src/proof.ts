import { contrast } from './contrast.js';
import { difference } from './oklch.js';
import type { ColourName } from './roles.js';
import { schemes, type Scheme, type Theme } from './theme.js';
import { seen, visions, type Vision } from './vision.js';

/** Two colours that meet in the components, and the least ratio they need there. */
export interface Pair {
  readonly mark: ColourName;
  readonly ground: ColourName;
  /** 4.5 for text, also where it is disabled (WCAG 2.2, 1.4.3); 3 for borders and marks (1.4.11). */
  readonly least: 4.5 | 3;
}

const on = (least: 4.5 | 3, marks: readonly ColourName[], grounds: readonly ColourName[]): Pair[] =>
  marks.flatMap((mark) => grounds.map((ground) => ({ mark, ground, least })));

const plain: readonly ColourName[] = ['paper', 'surface', 'surface-soft'];
const tints: readonly ColourName[] = ['accent-tint', 'danger-tint', 'good-tint', 'warn-tint'];

/** Every pair of colours that the components use. `npm test -- stories` fails when a story shows another one. */
export const pairs: readonly Pair[] = [
  ...on(4.5, ['ink', 'ink-soft'], [...plain, ...tints]),
  ...on(4.5, ['accent', 'accent-strong'], [...plain, 'accent-tint']),
  ...on(4.5, ['danger', 'good', 'warn'], plain),
  ...on(4.5, ['danger'], ['danger-tint']),
  ...on(4.5, ['good'], ['good-tint']),
  ...on(4.5, ['warn'], ['warn-tint']),
  ...on(4.5, ['on-brand'], ['brand', 'brand-strong']),
  ...on(3, ['line'], plain),
  ...on(3, ['focus'], ['focus-glow']),
];

/** What only decorates; text or another mark says the same. */
export const ornaments: readonly ColourName[] = ['line-soft', 'circle', 'square', 'triangle'];

/** The ring of the focus has two colours: on each ground one of them stands out (WCAG 2.2, 1.4.11 and 2.4.13). */
const grounds: readonly ColourName[] = [...plain, ...tints];

/** Colours that must not be taken for each other, also by people who lack one kind of cone. */
const apart: readonly (readonly [ColourName, ColourName])[] = [
  ['danger', 'good'],
  ['danger', 'focus-glow'],
  ['good', 'focus-glow'],
];

/** The least difference of such colours: five times what is just seen side by side. */
export const leastDifference = 10;

/** One thing that was looked at. A ratio for `contrast` and `focus`, a difference in OKLab for `vision`. */
export interface PairResult {
  readonly kind: 'contrast' | 'focus' | 'vision';
  readonly scheme: Scheme;
  readonly mark: ColourName;
  readonly ground: ColourName;
  readonly vision?: Vision | 'full';
  readonly value: number;
  readonly least: number;
  readonly holds: boolean;
}

const finding = (found: Omit<PairResult, 'holds'>): PairResult => ({
  ...found,
  holds: found.value >= found.least,
});

function contrasts({ colours }: Theme, scheme: Scheme): PairResult[] {
  return pairs.map(({ mark, ground, least }) => {
    const value = contrast(colours[mark][scheme], colours[ground][scheme]);
    return finding({ kind: 'contrast', scheme, mark, ground, value, least });
  });
}

function rings({ colours }: Theme, scheme: Scheme): PairResult[] {
  return grounds.map((ground) => {
    const ratio = (mark: ColourName) => contrast(colours[mark][scheme], colours[ground][scheme]);
    const mark = ratio('focus') >= ratio('focus-glow') ? 'focus' : 'focus-glow';
    return finding({ kind: 'focus', scheme, mark, ground, value: ratio(mark), least: 3 });
  });
}

function differences({ colours }: Theme, scheme: Scheme): PairResult[] {
  return apart.flatMap(([mark, ground]) =>
    (['full', ...(Object.keys(visions) as Vision[])] as const).map((vision) => {
      const [one, other] = [mark, ground].map((name) => {
        const colour = colours[name][scheme];
        return vision === 'full' ? colour : seen(colour, vision);
      }) as [string, string];
      const value = difference(one, other);
      return finding({
        kind: 'vision',
        scheme,
        mark,
        ground,
        vision,
        value,
        least: leastDifference,
      });
    }),
  );
}

/** Everything that was looked at in a theme, in both schemes; also what does not hold. */
export const prove = (theme: Theme): readonly PairResult[] =>
  schemes.flatMap((scheme) => [
    ...contrasts(theme, scheme),
    ...rings(theme, scheme),
    ...differences(theme, scheme),
  ]);

/** What does not hold in a theme; nothing for a theme that may be used. */
export const failures = (theme: Theme): readonly PairResult[] =>
  prove(theme).filter(({ holds }) => !holds);
