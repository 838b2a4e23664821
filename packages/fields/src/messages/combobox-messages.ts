import { isolated } from '@stadtkit/kinds/direction.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import { pluralOf } from '@stadtkit/kinds/plural.js';

/** What is said around the list of a combobox. Counts come written in the language of the page. */
export interface ComboboxMessages {
  readonly count: (count: string, much: number) => string;
  readonly none: string;
  /** There are so many more before, and after, those that are shown. */
  readonly before: (count: string) => string;
  readonly after: (count: string) => string;
  readonly busy: string;
  /** The server could not be asked. */
  readonly fault: string;
  /** Another word was put in order when the field was left. */
  readonly replaced: (text: string, label: string) => string;
}

export const comboboxMessages: Readonly<Record<Locale, ComboboxMessages>> = {
  de: {
    count: (count) => `${count} Treffer`,
    none: 'Keine Treffer',
    before: (count) => `Davor stehen noch ${count}.`,
    after: (count) => `Danach kommen noch ${count}. Schreiben Sie mehr, dann werden es weniger.`,
    busy: 'Wir suchen …',
    fault: 'Die Liste ist gerade nicht zu erreichen. Bitte schreiben Sie die Angabe ganz aus.',
    replaced: (text, label) => `Wir haben „${text}“ durch „${label}“ ersetzt.`,
  },
  'de-simple': {
    count: (count, much) =>
      much === 1 ? 'Wir haben 1 Wort gefunden.' : `Wir haben ${count} Wörter gefunden.`,
    none: 'Wir haben nichts gefunden.',
    before: (count) => `Davor gibt es noch ${count}.`,
    after: (count) => `Danach gibt es noch ${count}. Schreiben Sie mehr Buchstaben.`,
    busy: 'Wir suchen. Bitte warten Sie.',
    fault: 'Die Liste geht gerade nicht. Schreiben Sie das ganze Wort.',
    replaced: (text, label) => `Wir haben das Wort geändert. Vorher: ${text} Jetzt: ${label}`,
  },
  en: {
    count: (count, much) => (much === 1 ? '1 match' : `${count} matches`),
    none: 'No matches',
    before: (count) => `${count} more before these.`,
    after: (count) => `${count} more after these. Type more to see fewer.`,
    busy: 'Searching …',
    fault: 'The list cannot be reached right now. Please write it out in full.',
    replaced: (text, label) => `We have replaced “${text}” by “${label}”.`,
  },
  ar: {
    count: (count, much) =>
      pluralOf('ar', much, [
        'لا توجد نتائج',
        'نتيجة واحدة',
        'نتيجتان',
        `${count} نتائج`,
        `${count} نتيجة`,
        `${count} نتيجة`,
      ]),
    none: 'لا توجد نتائج',
    before: (count) => `قبلها أيضًا: ${count}.`,
    after: (count) => `بعدها أيضًا: ${count}. اكتب المزيد لتقليل عدد النتائج.`,
    busy: 'جارٍ البحث …',
    fault: 'لا يمكن الوصول إلى القائمة الآن. يرجى كتابة المعلومة كاملة.',
    replaced: (text, label) => `استبدلنا «${isolated(text, 'ar')}» بـ «${isolated(label, 'ar')}».`,
  },
};
