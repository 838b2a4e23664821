import type { Locale } from '@stadtkit/kinds/locale.js';
import { pluralOf } from '@stadtkit/kinds/plural.js';

/** How long a text may be, and how much of it is left. */
export interface CountMessages {
  readonly characters: CountWords;
  readonly words: CountWords;
}

/** Of each, the number as it is written, and as it is counted. */
interface CountWords {
  readonly most: (most: string, much: number) => string;
  readonly left: (count: string, much: number) => string;
  readonly over: (count: string, much: number) => string;
}

const german: CountMessages = {
  characters: {
    most: (most) => `Höchstens ${most} Zeichen.`,
    left: (count) => `Noch ${count} Zeichen möglich.`,
    over: (count) => `${count} Zeichen zu viel.`,
  },
  words: {
    most: (most) => `Höchstens ${most} Wörter.`,
    left: (count, much) => `Noch ${count} ${much === 1 ? 'Wort' : 'Wörter'} möglich.`,
    over: (count, much) => `${count} ${much === 1 ? 'Wort' : 'Wörter'} zu viel.`,
  },
};

/** Forms of a word with its number: none, one, two, a few, many, hundreds. */
const arabic = {
  characters: (count: string) => [
    'لا حروف',
    'حرف واحد',
    'حرفان',
    `${count} أحرف`,
    `${count} حرفًا`,
    `${count} حرف`,
  ],
  words: (count: string) => [
    'لا كلمات',
    'كلمة واحدة',
    'كلمتان',
    `${count} كلمات`,
    `${count} كلمة`,
    `${count} كلمة`,
  ],
};

export const countMessages: Readonly<Record<Locale, CountMessages>> = {
  de: german,
  'de-simple': {
    characters: {
      most: (most) => `Sie können ${most} Zeichen schreiben.`,
      left: (count) => `Sie haben noch ${count} Zeichen.`,
      over: (count) => `Der Text ist zu lang. Löschen Sie ${count} Zeichen.`,
    },
    words: {
      most: (most) => `Sie können ${most} Wörter schreiben.`,
      left: (count, much) => `Sie haben noch ${count} ${much === 1 ? 'Wort' : 'Wörter'}.`,
      over: (count, much) =>
        `Der Text ist zu lang. Löschen Sie ${count} ${much === 1 ? 'Wort' : 'Wörter'}.`,
    },
  },
  en: {
    characters: {
      most: (most) => `${most} characters at most.`,
      left: (count, much) => `${count} ${much === 1 ? 'character' : 'characters'} left.`,
      over: (count, much) => `${count} ${much === 1 ? 'character' : 'characters'} too many.`,
    },
    words: {
      most: (most) => `${most} words at most.`,
      left: (count, much) => `${count} ${much === 1 ? 'word' : 'words'} left.`,
      over: (count, much) => `${count} ${much === 1 ? 'word' : 'words'} too many.`,
    },
  },
  ar: {
    characters: {
      most: (most, much) => `${pluralOf('ar', much, arabic.characters(most))} على الأكثر.`,
      left: (count, much) => `المتبقي: ${pluralOf('ar', much, arabic.characters(count))}.`,
      over: (count, much) => `الزائد: ${pluralOf('ar', much, arabic.characters(count))}.`,
    },
    words: {
      most: (most, much) => `${pluralOf('ar', much, arabic.words(most))} على الأكثر.`,
      left: (count, much) => `المتبقي: ${pluralOf('ar', much, arabic.words(count))}.`,
      over: (count, much) => `الزائد: ${pluralOf('ar', much, arabic.words(count))}.`,
    },
  },
};
