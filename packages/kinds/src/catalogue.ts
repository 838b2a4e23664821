import type { Locale } from './locale.js';

/** Languages that come with the code itself. Every other one is fetched when a page or a person asks for it. */
type Carried = 'de' | 'de-simple' | 'en';

type Fetch<Messages> = () => Promise<Messages>;

/** What a wing says: sentences, or how they are fetched. */
type Sources<Messages> = Readonly<
  Record<Carried, Messages> & Record<Exclude<Locale, Carried>, Fetch<Messages>>
>;

/** How each catalogue fetches what it lacks in a language; undefined when it lacks nothing. */
const catalogues: ((locale: Locale) => Promise<unknown> | undefined)[] = [];

/** What a wing says, by language. One that has not come yet ({@link bringLanguage}) falls back to German. */
export function catalogue<Messages extends object>(
  sources: Sources<Messages>,
): (locale: Locale) => Messages {
  const all: Record<Locale, Messages | Fetch<Messages>> = { ...sources };
  catalogues.push((locale) => {
    const found = all[locale];
    return typeof found === 'function'
      ? found().then((messages) => (all[locale] = messages))
      : undefined;
  });
  return (locale) => {
    const found = all[locale];
    return typeof found === 'function' ? sources.de : found;
  };
}

/**
 * Fetches what all wings say in a language, and tells whether all of it came; undefined when it is there. Never fails:
 * without a network they go on in German.
 */
export function bringLanguage(locale: Locale): Promise<boolean> | undefined {
  const coming = catalogues.flatMap((bring) => bring(locale) ?? []);
  if (coming.length === 0) return undefined;
  return Promise.all(coming).then(
    () => true,
    () => false,
  );
}
