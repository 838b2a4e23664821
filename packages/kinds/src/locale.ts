/** The languages Stadtkit speaks. `de-simple` is Leichte Sprache (BCP 47 variant `simple`). */
export const locales = ['de', 'de-simple', 'en', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** A text that clerks write, at least in German. */
export type LocalText = { readonly de: string } & Partial<Readonly<Record<Locale, string>>>;

/** The Stadtkit language for a BCP 47 tag; German when the tag names none that we speak. */
export function localeFor(tag: string | null | undefined): Locale {
  const [language = '', ...rest] = (tag ?? '').toLowerCase().split('-');
  if (language === 'de' && rest.includes('simple')) return 'de-simple';
  return locales.find((one) => one === language) ?? 'de';
}

/** The text in a language; all others fall back to German. */
export const textIn = (text: LocalText, locale: Locale): string => text[locale] ?? text.de;

/** The catalogue of a language. */
export const messagesIn = <Messages>(
  catalogues: Readonly<Record<Locale, Messages>>,
  locale: Locale,
): Messages => catalogues[locale];
