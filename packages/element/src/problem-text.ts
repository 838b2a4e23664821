import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Problem, ProblemCode } from '@stadtkit/kinds/problem.js';
import type { ProblemMessages } from './messages/problem-messages.js';
import { loadLanguageMarking } from './set-text.js';

/** Sentences come when somebody begins to answer: a page that is only read loads none. */
const sources: Readonly<Record<Locale, () => Promise<ProblemMessages>>> = {
  de: async () => (await import('./messages/de.js')).de,
  'de-simple': async () => (await import('./messages/de-simple.js')).deSimple,
  en: async () => (await import('./messages/en.js')).en,
  ar: async () => (await import('./messages/ar.js')).ar,
};

const catalogues = new Map<Locale, ProblemMessages>();

/** Brings the sentences of a language; undefined when they are there. Never fails. */
export function bringProblemTexts(locale: Locale): Promise<void> | undefined {
  if (catalogues.has(locale)) return undefined;
  return Promise.all([sources[locale](), loadLanguageMarking()]).then(
    ([messages]) => void catalogues.set(locale, messages),
    () => undefined,
  );
}

/**
 * The sentence for a problem, in a language that was brought. `label`: the question it belongs to; `own`: another sentence
 * for it, with places for the same data (`{max}`).
 */
export function problemText(
  { code, data = {} }: Problem,
  label: string,
  locale: Locale,
  own?: string,
): string {
  const say = catalogues.get(locale)?.[code as ProblemCode];
  // They cannot be had, for want of a network; of rules, there are none.
  if (!say && own !== undefined && !own.includes('{')) return own;
  if (!say) return (locale === 'en' ? 'Please check: ' : 'Bitte prüfen Sie: ') + label;
  const texts = Object.entries(data).map(([name, value]) => [name, String(value)] as const);
  return say(label, Object.fromEntries(texts), own);
}

/** A question, as a sentence about it must know it. */
interface Asked {
  readonly label: string;
  readonly locale: Locale;
}

/** The sentence for a problem of a field. `asks`: how it is answered; `own`: what its page says instead. */
export function sentenceOf(
  problem: Problem,
  { label, locale }: Asked,
  asks: string,
  own?: string,
): string {
  return problemText({ ...problem, data: { asks, ...problem.data } }, label, locale, own);
}
