import { nfc } from './nfc.js';

/** The number of characters: code points in NFC, as a person counts and as databases of registers do. */
export const characters = (text: string): number => [...nfc(text)].length;

/**
 * The number of words: what stands between blanks and has a letter or digit. `Intl.Segmenter` divides `E-Mail-Adresse`
 * in three, differs from browser to server, and takes minutes for a megabyte.
 */
export const words = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
