import { isolated } from '@stadtkit/kinds/direction.js';
import type { Locale } from '@stadtkit/kinds/locale.js';

/** What is said when something that was entered has been put in order. */
export interface TidyMessages {
  readonly replaced: (character: string, instead: string) => string;
  /** Characters that nobody sees. */
  readonly removed: string;
}

export const tidyMessages: Readonly<Record<Locale, TidyMessages>> = {
  de: {
    replaced: (character, instead) => `Wir haben „${character}“ durch „${instead}“ ersetzt.`,
    removed: 'Wir haben unsichtbare Zeichen entfernt.',
  },
  'de-simple': {
    replaced: (character, instead) =>
      `Wir haben ein Zeichen geändert. Vorher: ${character} Jetzt: ${instead}`,
    removed: 'Wir haben Zeichen gelöscht. Die Zeichen konnte man nicht sehen.',
  },
  en: {
    replaced: (character, instead) => `We have replaced “${character}” by “${instead}”.`,
    removed: 'We have removed invisible characters.',
  },
  ar: {
    replaced: (character, instead) =>
      `استبدلنا «${isolated(character, 'ar')}» بـ «${isolated(instead, 'ar')}».`,
    removed: 'حذفنا رموزًا غير مرئية.',
  },
};
