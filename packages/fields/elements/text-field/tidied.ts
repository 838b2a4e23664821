import type { Locale } from '@stadtkit/kinds/locale.js';
import { changes } from '@stadtkit/kinds/tidy.js';
import { tidyMessages } from '../../src/messages/tidy-messages.js';

/** What is said of a text that was put in order. Blanks and grouping are plain to see, so nothing is said of them. */
export function tidied(before: string, after: string, locale: Locale): string {
  const words = tidyMessages[locale];
  const said = changes(before, after).map(({ character, instead }) =>
    instead === '' ? words.removed : words.replaced(character, instead),
  );
  return [...new Set(said)].join(' ');
}
