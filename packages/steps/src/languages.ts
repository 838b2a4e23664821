import { locales, type Locale } from '@stadtkit/kinds/locale.js';
import { isRecord } from './is-record.js';
import type { Service } from './service.js';

/** The languages in which a service says everything: half a translation is not offered to anybody. */
export const languagesOf = (service: Service): readonly Locale[] =>
  locales.filter((locale) => isSaid(service, locale));

/** Whether all texts in a part of a definition are there in a language. */
function isSaid(part: unknown, locale: Locale): boolean {
  if (Array.isArray(part)) return part.every((one) => isSaid(one, locale));
  if (!isRecord(part)) return true;
  if (typeof part['de'] === 'string') return Object.hasOwn(part, locale);
  return Object.values(part).every((one) => isSaid(one, locale));
}
