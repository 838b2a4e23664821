import type { Locale } from '@stadtkit/kinds/locale.js';
import { pluralOf } from '@stadtkit/kinds/plural.js';

/** What stands on the buttons of a list of entries, and what is said of it. */
export interface AddAnotherMessages {
  readonly add: string;
  readonly done: string;
  readonly edit: string;
  readonly remove: string;
  readonly undo: string;
  /** `entry`: its legend. */
  readonly removed: (entry: string) => string;
  /** There are as many as may be. */
  readonly full: (max: number) => string;
  /** Between the first and the last day of something. */
  readonly to: string;
}

export const addAnotherMessages: Readonly<Record<Locale, AddAnotherMessages>> = {
  de: {
    add: 'Weiteren Eintrag hinzufügen',
    done: 'Fertig',
    edit: 'Bearbeiten',
    remove: 'Entfernen',
    undo: 'Rückgängig machen',
    removed: (entry) => `Entfernt: ${entry}`,
    full: (max) => `Mehr als ${max} Einträge sind nicht möglich.`,
    to: 'bis',
  },
  'de-simple': {
    add: 'Noch etwas hinzufügen',
    done: 'Fertig',
    edit: 'Ändern',
    remove: 'Löschen',
    undo: 'Doch nicht löschen',
    removed: (entry) => `Das ist jetzt gelöscht: ${entry}`,
    full: (max) => `Mehr als ${max} gehen nicht.`,
    to: 'bis',
  },
  en: {
    add: 'Add another entry',
    done: 'Done',
    edit: 'Edit',
    remove: 'Remove',
    undo: 'Undo',
    removed: (entry) => `Removed: ${entry}`,
    full: (max) => `More than ${max} entries are not possible.`,
    to: 'to',
  },
  ar: {
    add: 'إضافة إدخال آخر',
    done: 'تم',
    edit: 'تعديل',
    remove: 'إزالة',
    undo: 'تراجع',
    removed: (entry) => `أُزيل: ${entry}`,
    full: (max) =>
      `لا يمكن إضافة أكثر من ${pluralOf('ar', max, [
        `${max} إدخال`,
        'إدخال واحد',
        'إدخالين',
        `${max} إدخالات`,
        `${max} إدخالًا`,
        `${max} إدخال`,
      ])}.`,
    to: 'إلى',
  },
};
