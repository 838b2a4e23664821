import type { ColourName } from './colours.js';

/** The relative luminance of `#rrggbb` (WCAG 2.2, “relative luminance”). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Which colours meet, and the ratio they need: 4.5 for text (WCAG 1.4.3), 3 for controls and marks (1.4.11). */
export const pairs: readonly (readonly [ColourName, ColourName, 4.5 | 3])[] = [
  ...(['ink', 'ink-soft'] as const).flatMap((text) =>
    (
      [
        'paper',
        'surface',
        'surface-soft',
        'accent-tint',
        'danger-tint',
        'good-tint',
        'warn-tint',
      ] as const
    ).map((ground) => [text, ground, 4.5] as const),
  ),
  ...(['accent', 'accent-strong', 'danger', 'good', 'warn'] as const).flatMap((text) =>
    (['paper', 'surface', 'surface-soft'] as const).map((ground) => [text, ground, 4.5] as const),
  ),
  ['accent', 'accent-tint', 4.5],
  ['danger', 'danger-tint', 4.5],
  ['good', 'good-tint', 4.5],
  ['warn', 'warn-tint', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['line', 'paper', 3],
  ['line', 'surface', 3],
  ['focus', 'focus-glow', 3],
];
