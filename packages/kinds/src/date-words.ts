import type { Locale } from './locale.js';

/** `1988-03-14` → `14.03.1988`, `1988-03` → `03.1988`, `1988` → `1988`; in English `14 March 1988`. */
export function dateWords(iso: string, locale: Locale): string {
  if (locale !== 'en') return iso.split('-').reverse().join('.');
  const [year = '', month, day] = iso.split('-').map(Number);
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), (month ?? 1) - 1, day ?? 1));
}
