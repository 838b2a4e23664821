/** The day of an instant where the person is, in the digits of `dateWords`. */
export const dayOf = (instant: number, locale: string): string =>
  new Date(instant).toLocaleDateString(locale === 'en' ? 'en-GB' : 'de', { dateStyle: 'medium' });
