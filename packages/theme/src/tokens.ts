import { familiesOf } from './font.js';
import { colourNames, colourRoles, measureRoles, type MeasureName } from './roles.js';
import type { Scheme, Theme } from './theme.js';

/** A token or a group of tokens as the Design Tokens Community Group writes it (Format Module 2025.10). */
export interface TokenGroup {
  readonly [name: string]: TokenGroup | string | number | boolean | readonly TokenGroup[] | object;
}

/** A length in pixels, at the usual text size of 16. */
const pixels = (units: number) => ({ value: units * 4, unit: 'px' });

const colourValue = (hex: string) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map(
    (at) => Math.round((parseInt(hex.slice(at, at + 2), 16) / 255) * 100_000) / 100_000,
  ),
  hex,
});

function colourTokens(
  { colours, follows }: Theme,
  scheme: Scheme,
  value: (hex: string) => unknown,
): TokenGroup {
  const tokens = colourNames.map((name) => [
    name,
    {
      // On each token, not on the group: Penpot 2.13 passes over tokens whose type has to be looked up.
      $type: 'color',
      $value: value(colours[name][scheme]),
      $description: colourRoles[name],
      ...(follows?.[name] && { $extensions: { 'eu.stadtkit': { follows: follows[name] } } }),
    },
  ]);
  return Object.fromEntries(tokens) as TokenGroup;
}

const lengths: readonly MeasureName[] = ['radius', 'radius-card', 'control'];

function measureTokens({ measures }: Theme, length: (units: number) => unknown): TokenGroup {
  const tokens = Object.entries(measureRoles).map(([key, $description]) => {
    const name = key as MeasureName;
    const measured = measures[name];
    if (typeof measured === 'string')
      return [name, { $type: 'fontFamily', $value: familiesOf(measured), $description }];
    return lengths.includes(name)
      ? [name, { $type: 'dimension', $value: length(measured), $description }]
      : [name, { $type: 'number', $value: measured, $description }];
  });
  return Object.fromEntries(tokens) as TokenGroup;
}

/** A theme as one file of tokens: the colours of both schemes, and the measures. `readTokens` reads it back. */
export const tokensOf = (theme: Theme): TokenGroup => ({
  $description: theme.title,
  $extensions: {
    'eu.stadtkit': { name: theme.name, ...(theme.logo !== undefined && { logo: theme.logo }) },
  },
  light: colourTokens(theme, 'light', colourValue),
  dark: colourTokens(theme, 'dark', colourValue),
  measure: measureTokens(theme, pixels),
});

/**
 * One scheme of a theme, for tools that read a file for each mode of a collection, as the variables of Figma do: the same
 * names in each file, no references.
 */
export const modeTokensOf = (theme: Theme, scheme: Scheme): TokenGroup => ({
  $description: `${theme.title}, ${scheme}`,
  colour: colourTokens(theme, scheme, colourValue),
  measure: measureTokens(theme, pixels),
});

/**
 * A theme for Penpot: a set for the measures and for each scheme, and two themes to switch between. Penpot reads colours
 * and lengths as text.
 */
export function penpotTokensOf(theme: Theme): TokenGroup {
  const modes: readonly Scheme[] = ['light', 'dark'];
  return {
    measure: measureTokens(theme, (units) => `${units * 4}px`),
    ...Object.fromEntries(
      modes.map((scheme) => [scheme, { colour: colourTokens(theme, scheme, (hex) => hex) }]),
    ),
    $themes: modes.map((scheme) => ({
      id: `${theme.name}-${scheme}`,
      name: scheme,
      group: theme.title,
      selectedTokenSets: { measure: 'enabled', [scheme]: 'enabled' },
    })),
    $metadata: { tokenSetOrder: ['measure', ...modes] },
  };
}
