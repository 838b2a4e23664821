import type { Locale } from '@stadtkit/kinds/locale.js';

/** What is said behind a link in a statement. */
export interface DeclarationMessages {
  readonly newWindow: string;
}

export const declarationMessages: Readonly<Record<Locale, DeclarationMessages>> = {
  de: { newWindow: 'öffnet ein neues Fenster' },
  'de-simple': { newWindow: 'Ein neues Fenster geht auf' },
  en: { newWindow: 'opens a new window' },
  ar: { newWindow: 'يفتح نافذة جديدة' },
};
