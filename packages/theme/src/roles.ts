/** A colour of the design in the light and in the dark scheme, as `#rrggbb`. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours that a theme decides, by token name (`--stadt-ink` …), and what each is for. They and the measures are
 * the public contract; what is derived from them (`--stadt-space-4`, `--stadt-text-l`) is not.
 */
export const colourRoles = {
  ink: 'text',
  'ink-soft': 'text that stands back: hints, notes, disabled labels',
  paper: 'the ground of a page or a service',
  surface: 'the ground of controls, tiles and cards',
  'surface-soft': 'the ground of what cannot be changed, and of quiet marks',
  line: 'the border of a control',
  'line-soft': 'a dividing line; says nothing by itself',
  accent: 'what can be pressed: links, quiet buttons, chosen borders',
  'accent-strong': 'the same under the pointer',
  'accent-tint': 'the ground of what is chosen, and of notices',
  brand: 'the ground of the main button, of done steps, of the head of a licence',
  'brand-strong': 'the same under the pointer',
  'on-brand': 'text and marks on brand',
  danger: 'problems: text, borders, marks',
  'danger-tint': 'the ground of problems',
  good: 'what succeeded or is verified: text, borders, marks',
  'good-tint': 'the ground of what succeeded',
  warn: 'what needs attention: text, borders, marks',
  'warn-tint': 'the ground of what needs attention',
  focus: 'the inner ring of what has the focus',
  'focus-glow': 'the outer ring of what has the focus',
  circle: 'ornament: the first shape',
  square: 'ornament: the second shape',
  triangle: 'ornament: the third shape',
} as const;

export type ColourName = keyof typeof colourRoles;

export const colourNames = Object.keys(colourRoles) as readonly ColourName[];

/** What a theme decides beside its colours. Lengths are in units: quarters of the reader's text size, 4 px at 16 px. */
export interface Measures {
  /** The corner of a control, in units. */
  readonly radius: number;
  /** The corner of a licence card, in units. */
  readonly 'radius-card': number;
  /** The least height of a control, in units; at least 11 (44 px). */
  readonly control: number;
  /** The longest line of text, in em. */
  readonly measure: number;
  /** The text size, times the size that the reader has set in the browser; at least 1. */
  readonly text: number;
  /** The distance of lines, times the text size. */
  readonly leading: number;
  /** A list of font families (CSS `font-family`). */
  readonly font: string;
}

/** The measures, by token name, and what each is for. */
export const measureRoles = {
  radius: 'the corner of controls',
  'radius-card': 'the corner of a licence card',
  control: 'the least height of a control',
  measure: 'the longest line of text',
  text: 'the text size, times the size that the reader has set',
  leading: 'the distance of lines, times the text size',
  font: 'the font families',
} as const satisfies Record<keyof Measures, string>;

export type MeasureName = keyof Measures;
