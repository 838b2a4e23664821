import type { Move } from '../build-theme.js';
import type { PairResult } from '../proof.js';
import type { ColourName } from '../roles.js';
import type { Scheme } from '../theme.js';

/** The languages of the report. */
export type ReportLanguage = 'de' | 'en';

/** How different two colours look, from the smallest difference to the greatest. */
export type Distance = 'hardly' | 'little' | 'clearly' | 'far';

/** What is said about a theme: in its report, by the command and on the builder's page. */
export interface ThemeMessages {
  readonly report: (title: string) => string;
  readonly result: (count: number, failing: number) => string;
  readonly resultMeans: string;
  readonly logo: (title: string) => string;
  readonly brand: string;
  readonly unmoved: string;
  /** One sentence: which use of the brand colour is another colour now, and how different it looks. */
  readonly moved: (move: Move, distance: Distance) => string;
  readonly movedBecause: string;
  readonly looksLikeDanger: string;
  readonly colours: string;
  readonly coloursMean: string;
  readonly name: string;
  readonly usedFor: string;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly roles: Readonly<Record<ColourName, string>>;
  readonly measures: string;
  readonly measuresMean: string;
  readonly value: string;
  readonly contrasts: (scheme: string) => string;
  readonly contrastsMean: string;
  readonly focusOn: (ground: string) => string;
  readonly visions: (scheme: string) => string;
  readonly visionsMean: string;
  readonly eyes: Readonly<Record<Exclude<PairResult['vision'], undefined>, string>>;
  readonly pair: string;
  readonly sample: string;
  readonly ratio: string;
  readonly difference: string;
  readonly least: string;
  readonly holds: string;
  readonly yes: string;
  readonly no: string;
  readonly on: (mark: string, ground: string) => string;
  readonly beside: (mark: string, other: string) => string;
}
