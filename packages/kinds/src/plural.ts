import { formatsFor } from './formats-for.js';
import type { Locale } from './locale.js';

const categories: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The categories that CLDR knows of a language, from `zero` to `other`. */
export const pluralForms = (locale: Locale): readonly Intl.LDMLPluralRule[] => {
  const known = new Intl.PluralRules(formatsFor(locale)).resolvedOptions().pluralCategories;
  return categories.filter((one) => known.includes(one));
};

/**
 * The form of a word that goes with a number. `forms`: one for each of `pluralForms`; German and English have two of them
 * (`one`, `other`), Arabic has all six.
 */
export function pluralOf(locale: Locale, count: number, forms: readonly string[]): string {
  const at = pluralForms(locale).indexOf(new Intl.PluralRules(formatsFor(locale)).select(count));
  return forms[at] ?? forms.at(-1) ?? '';
}
