import type { Colour, ColourName, Measures } from './roles.js';

export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** How a city looks: a value for every role. */
export interface Theme {
  /** Small letters, digits and hyphens, for file names and addresses. */
  readonly name: string;
  /** How people call it. */
  readonly title: string;
  readonly colours: Readonly<Record<ColourName, Colour>>;
  readonly measures: Measures;
  /** Custom properties of another design system that a colour follows where a page has them. */
  readonly follows?: Readonly<Partial<Record<ColourName, string>>>;
  /** The file of the city's mark, beside the sheet. */
  readonly logo?: string;
}
