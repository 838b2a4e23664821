import { colours } from './colours.js';

const lengths = {
  'space-1': 1,
  'space-2': 2,
  'space-3': 3,
  'space-4': 4,
  'space-5': 6,
  'space-6': 8,
  'space-7': 12,
  'space-8': 16,
  radius: 1,
  'radius-card': 4,
  control: 13,
} as const;

const texts = { s: 0.9375, m: 1.125, l: 1.25, xl: 1.625, '2xl': 2.125 } as const;

const lines = (entries: Iterable<readonly [string, string]>): string =>
  Array.from(entries, ([name, value]) => `--stadt-${name}: ${value};`).join('\n    ');

const scheme = (name: 'light' | 'dark'): string =>
  lines(Object.entries(colours).map(([token, colour]) => [token, colour[name]]));

/**
 * The sheet that defines every token on the root of a page. In the layer `stadtkit`, without weight, so that a single
 * `:root { --stadt-accent: … }` of a city outranks it. Colours follow the page's own `color-scheme` (`light-dark()`,
 * Baseline 2024); older browsers get the light colours.
 */
export const themeSheet = `@layer stadtkit {
  :where(:root) {
    --stadt-unit: 4px;
    ${lines(Object.entries(lengths).map(([name, times]) => [name, `calc(var(--stadt-unit) * ${times})`]))}
    --stadt-measure: 40em;
    --stadt-font: "Atkinson Hyperlegible Next", "Noto Sans", system-ui, sans-serif;
    --stadt-text: 16px;
    ${lines(Object.entries(texts).map(([name, times]) => [`text-${name}`, `calc(var(--stadt-text) * ${times})`]))}
    --stadt-leading: 1.5;
    ${scheme('light')}
  }

  @supports (color: light-dark(white, black)) {
    :where(:root) {
      ${lines(Object.entries(colours).map(([name, { light, dark }]) => [name, light === dark ? light : `light-dark(${light}, ${dark})`]))}
    }
  }
}
`;
