import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';

const catalogues = { de, 'de-simple': deSimple, en };

/** The sentence for a problem, in a language. `label`: the question it belongs to. */
export function problemText({ code, data = {} }: Problem, label: string, locale: Locale): string {
  const texts = Object.entries(data).map(([name, value]) => [name, String(value)] as const);
  return messagesIn(catalogues, locale)[code](label, Object.fromEntries(texts));
}
