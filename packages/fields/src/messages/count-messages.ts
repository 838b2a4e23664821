import type { Locale } from '@stadtkit/kinds/locale.js';

/** How long a text may be, and how much of it is left. */
export interface CountMessages {
  readonly characters: CountWords;
  readonly words: CountWords;
}

interface CountWords {
  readonly most: (most: string) => string;
  readonly left: (count: string, one: boolean) => string;
  readonly over: (count: string, one: boolean) => string;
}

const german: CountMessages = {
  characters: {
    most: (most) => `Höchstens ${most} Zeichen.`,
    left: (count) => `Noch ${count} Zeichen möglich.`,
    over: (count) => `${count} Zeichen zu viel.`,
  },
  words: {
    most: (most) => `Höchstens ${most} Wörter.`,
    left: (count, one) => `Noch ${count} ${one ? 'Wort' : 'Wörter'} möglich.`,
    over: (count, one) => `${count} ${one ? 'Wort' : 'Wörter'} zu viel.`,
  },
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
      left: (count, one) => `Sie haben noch ${count} ${one ? 'Wort' : 'Wörter'}.`,
      over: (count, one) =>
        `Der Text ist zu lang. Löschen Sie ${count} ${one ? 'Wort' : 'Wörter'}.`,
    },
  },
  en: {
    characters: {
      most: (most) => `${most} characters at most.`,
      left: (count, one) => `${count} ${one ? 'character' : 'characters'} left.`,
      over: (count, one) => `${count} ${one ? 'character' : 'characters'} too many.`,
    },
    words: {
      most: (most) => `${most} words at most.`,
      left: (count, one) => `${count} ${one ? 'word' : 'words'} left.`,
      over: (count, one) => `${count} ${one ? 'word' : 'words'} too many.`,
    },
  },
};
