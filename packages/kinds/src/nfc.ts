/**
 * The text in Unicode Normalization Form C. A run of more than 30 combining marks (the limit of UAX #15, stream-safe
 * text) is in no language: sorting it takes quadratic time, so such a text stays as it is.
 */
export const nfc = (text: string): string =>
  /\p{M}{31}/u.test(text) ? text : text.normalize('NFC');
