import { formatsFor } from './formats-for.js';
import type { Locale } from './locale.js';

const categories: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The form of a word that goes with a number. `forms`: one for each category that CLDR knows of the language, from `zero` to
 * `other`; German and English have two of them (`one`, `other`), Arabic has all six.
 */
export function pluralOf(locale: Locale, count: number, forms: readonly string[]): string {
  const rules = new Intl.PluralRules(formatsFor(locale));
  const known = rules.resolvedOptions().pluralCategories;
  const at = categories.filter((one) => known.includes(one)).indexOf(rules.select(count));
  return forms[at] ?? forms.at(-1) ?? '';
}
