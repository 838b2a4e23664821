import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { de } from './messages/de.js';
import type { ProblemMessages } from './messages/problem-messages.js';

// German comes with the elements; who reads another language waits for its sentences once.
const catalogues: Record<Locale, ProblemMessages> = { de, 'de-simple': de, en: de };

const coming = new Map<Locale, () => Promise<ProblemMessages>>([
  ['de-simple', () => import('./messages/de-simple.js').then(({ deSimple }) => deSimple)],
  ['en', () => import('./messages/en.js').then(({ en }) => en)],
]);

/** Brings the sentences of a language. Undefined when they are there; German stays when they cannot be had. */
export function bringProblemTexts(locale: Locale): Promise<void> | undefined {
  return coming
    .get(locale)?.()
    .then(
      (messages) => {
        catalogues[locale] = messages;
        coming.delete(locale);
      },
      () => undefined,
    );
}

/** The sentence for a problem, in a language that was brought. `label`: the question it belongs to. */
export function problemText({ code, data = {} }: Problem, label: string, locale: Locale): string {
  const texts = Object.entries(data).map(([name, value]) => [name, String(value)] as const);
  return messagesIn(catalogues, locale)[code](label, Object.fromEntries(texts));
}
