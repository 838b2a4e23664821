import type { Locale } from '@stadtkit/kinds/locale.js';
import type { ListedAnswer } from '@stadtkit/steps/listed-answers.js';
import type { FoundEntries } from '@stadtkit/steps/parties.js';

/** What somebody looks for. */
export interface Wanted {
  /** What was typed; nobody logs it. */
  readonly text: string;
  readonly language: Locale;
  /** ISO date: the day of the application, on which an entry must count. */
  readonly on: string;
  /** So many entries are enough. */
  readonly limit: number;
}

/** Code lists that are too long for a definition: streets, breeds, companies. Fails with a `PartyFault` when they cannot be asked. */
export interface CodeLists {
  /** The names of the lists that can be asked. */
  readonly names: readonly string[];
  /** What a text may mean, best first; nothing for no text. */
  find(list: string, wanted: Wanted, signal: AbortSignal): Promise<FoundEntries>;
  /**
   * The entry that an answer names on a day (ISO date), as the list has it: by its value, with a label that is its own; or by the
   * label alone, when only one entry is called so. Undefined: there is none.
   */
  entry(
    list: string,
    answer: ListedAnswer,
    on: string,
    signal: AbortSignal,
  ): Promise<Required<ListedAnswer> | undefined>;
}
