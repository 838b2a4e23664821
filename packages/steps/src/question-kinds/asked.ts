import type { FileTypeName } from '@stadtkit/kinds/file-type.js';
import type { IdentifierFormat } from '@stadtkit/kinds/identifier.js';
import type { LocalText } from '@stadtkit/kinds/locale.js';

/** What a definition says about a question, whoever answers it. What may be said for which kind: `question-kinds.ts`. */
export interface Asked {
  /** The name of its answer: `familyName`. No two questions or steps have the same. */
  readonly name: string;
  /** What stands before the control: „Familienname“. */
  readonly label: LocalText;
  /** What helps to answer: an example, where to find it. */
  readonly hint?: LocalText;
  /** Of a note and of a value nobody says it. */
  readonly required?: boolean;
  /** What can be chosen. */
  readonly options?: readonly Option[];
  /** In place of options, for a combobox: the code list of which a server is asked while somebody types. */
  readonly optionsFrom?: { readonly list: string; readonly asked: true };
  /** In characters (code points). */
  readonly maxLength?: number;
  /** Must not be in the future. */
  readonly past?: boolean;
  /** Must not be in the past: not before the day on which the application arrives. */
  readonly future?: boolean;
  /** The smallest answer: a number, cents, a year, an ISO date, `09:30`. */
  readonly min?: number | string;
  /** The biggest answer. */
  readonly max?: number | string;
  /** The distance between possible answers: a number, or minutes. */
  readonly step?: number;
  /** How many digits may stand after the comma; 0 for whole numbers. */
  readonly decimals?: number;
  /**
   * What is counted or measured; stands behind the control. Of a value also with the forms that the word has in the language, as
   * CLDR orders them: `Platz|Plätze`.
   */
  readonly unit?: LocalText;
  /** Which number out of a document. */
  readonly format?: IdentifierFormat;
  /** Which files can be sent: `["pdf", "jpeg"]`. */
  readonly types?: readonly FileTypeName[];
  /** The size of the biggest file that can be sent, in bytes. */
  readonly maxBytes?: number;
  /** How many options must be chosen, and may be; how many entries there must be, and may be; how many files may be sent. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** The full text that somebody declares; the label is its heading. */
  readonly statement?: LocalText;
  /** What stands beside the box to tick: “Ich gebe diese Erklärung ab.” */
  readonly agree?: LocalText;
  /** What a note says; the label is its heading. */
  readonly text?: LocalText;
  /** Asks also for the back building or the floor. */
  readonly addition?: boolean;
  /** What one of several is called: “Hund”. */
  readonly entry?: LocalText;
  /** What stands on the button that adds one; left out: “Weiteren Eintrag hinzufügen”. */
  readonly add?: LocalText;
  /** What is asked for each of several. */
  readonly questions?: readonly AskedOfEach[];
}

/** A question for each of several. */
export interface AskedOfEach extends Asked {
  readonly kind: string;
}

export interface Option {
  /** What is kept and compared; nobody reads it. */
  readonly value: string;
  /** What citizens read. */
  readonly label: LocalText;
  readonly hint?: LocalText;
  /** ISO dates, inclusive: when it can be chosen, by the day of the application. Afterwards it is still read by its label. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** “None of these”: goes with no other. Only where several can be chosen. */
  readonly alone?: boolean;
}
