import { nfc } from './nfc.js';

/** In characters; more does not fit into a line on a phone twice. */
const LONGEST = 60;
const END = 12;

/**
 * The name of a file, fit to be shown: without folders, without characters that nobody sees or that turn the text round
 * (`rechnung\u202Efdp.exe`), with at most two marks on a letter, shortened in its middle.
 */
export function shownFileName(name: string): string {
  const own = name.slice(-1000).replace(/^.*[/\\]/s, '');
  const clean = nfc(own.replace(/[\p{C}\u2028\u2029]/gu, '').replace(/(\p{M}{2})\p{M}+/gu, '$1'));
  const letters = [...clean.replace(/\s+/g, ' ').trim()];
  const short =
    letters.length > LONGEST
      ? [...letters.slice(0, LONGEST - END - 1), '…', ...letters.slice(-END)].join('')
      : letters.join('');
  if (short === '') return '?';
  // First Strong Isolate: a name in Hebrew or Arabic does not reorder the sentence around it (UAX #9).
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    short,
  )
    ? `\u2068${short}\u2069`
    : short;
}
