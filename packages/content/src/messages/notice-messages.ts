import type { Locale } from '@stadtkit/kinds/locale.js';

/** How urgent a notice is. */
export type NoticeKind = 'info' | 'good' | 'warn' | 'danger';

/** The word of each kind. Few enough that no language has to be fetched for them. */
export const noticeMessages: Readonly<Record<Locale, Readonly<Record<NoticeKind, string>>>> = {
  de: { info: 'Hinweis', good: 'Erledigt', warn: 'Achtung', danger: 'Fehler' },
  'de-simple': { info: 'Gut zu wissen', good: 'Fertig', warn: 'Achtung', danger: 'Fehler' },
  en: { info: 'Note', good: 'Done', warn: 'Important', danger: 'Error' },
  ar: { info: 'ملاحظة', good: 'تم', warn: 'مهم', danger: 'خطأ' },
};
