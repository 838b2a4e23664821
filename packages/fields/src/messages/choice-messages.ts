import type { Locale } from '@stadtkit/kinds/locale.js';

/** What is said when an answer was taken back because another one excludes it. */
export interface ChoiceMessages {
  /** `options`: the labels of what was taken back. */
  readonly cleared: (options: string) => string;
}

export const choiceMessages: Readonly<Record<Locale, ChoiceMessages>> = {
  de: { cleared: (options) => `Nicht mehr ausgewählt: ${options}` },
  'de-simple': { cleared: (options) => `Das ist jetzt nicht mehr ausgewählt: ${options}` },
  en: { cleared: (options) => `No longer selected: ${options}` },
  ar: { cleared: (options) => `لم يعد محددًا: ${options}` },
};
