import type { Reading } from './reading.js';
import type { IdentifierFormat } from './formats.js';
import type { LatinType } from './latin.js';
import type { Locale } from './locale.js';

/** How answers of a kind are read and written. */
export interface TextKind {
  /** Reads what was typed; never throws, never guesses. An empty text is `missing` when required, otherwise `empty`. */
  read(text: string, rules: Rules): Reading;
  /**
   * The text as it is written when the field is left (NFC, dashes, blanks, grouping); idempotent; unchanged when it
   * cannot be read. Only kinds with several forms look at the rules (`latin`, `format`).
   */
  tidy(text: string, rules?: Rules): string;
}

/** What a question demands of an answer, beyond its kind. */
export interface Rules {
  readonly required?: boolean | undefined;
  /** In characters: code points in NFC, as a person counts and as databases of registers do. */
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly maxWords?: number | undefined;
  /** The smallest answer, in the plain form of the kind: a number, cents, an ISO date, `09:30`, a year. */
  readonly min?: string | undefined;
  /** The biggest answer, in the plain form of the kind. */
  readonly max?: string | undefined;
  /** Distance between possible answers, counted from `min`: a number, cents, minutes. */
  readonly step?: string | undefined;
  /** How many digits may stand after the comma; 0 for whole numbers. */
  readonly decimals?: number | undefined;
  /** The language of the page: `1,234` is a thousand in English. German unless it is said. */
  readonly locale?: Locale | undefined;
  /** ISO date in Europe/Berlin. */
  readonly today?: string | undefined;
  /** The data type of DIN 91379 that the text must keep to. */
  readonly latin?: LatinType | undefined;
  /** What kind of number is asked for. */
  readonly format?: IdentifierFormat | undefined;
}
