/** A colour of the design in the light and in the dark scheme, as `#rrggbb`. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** The colours by token name, without the prefix `--stadt-`. What each is for: docs/architecture.md, “Tokens”. */
export const colours = {
  ink: { light: '#15181d', dark: '#f4f2ed' },
  'ink-soft': { light: '#4a515c', dark: '#c3c7cf' },
  paper: { light: '#fbfaf7', dark: '#14171c' },
  surface: { light: '#ffffff', dark: '#1d2128' },
  'surface-soft': { light: '#f1efe9', dark: '#272c35' },
  line: { light: '#767c87', dark: '#8d94a1' },
  'line-soft': { light: '#dad7cf', dark: '#3a414d' },
  accent: { light: '#1746a2', dark: '#a9c4ff' },
  'accent-strong': { light: '#0f3278', dark: '#d0dfff' },
  'accent-tint': { light: '#e8eefb', dark: '#1d2a45' },
  'on-accent': { light: '#ffffff', dark: '#0c1a38' },
  danger: { light: '#b3121d', dark: '#ffb3b0' },
  'danger-tint': { light: '#fdecec', dark: '#3d1d20' },
  good: { light: '#1b6b3a', dark: '#8fdcab' },
  'good-tint': { light: '#e6f4ea', dark: '#17321f' },
  warn: { light: '#7a5200', dark: '#ffd470' },
  'warn-tint': { light: '#fff6dc', dark: '#38300f' },
  focus: { light: '#15181d', dark: '#14171c' },
  'focus-glow': { light: '#ffc82e', dark: '#ffc82e' },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof colours;
