import type { DateParts } from './date.js';

/**
 * The parts of an ISO date, also of one that is known in part, or of what was typed instead; without leading zeros, as
 * people write them.
 */
export function partsOfDate(iso: string): DateParts {
  const [year = '', month = '', day = ''] = iso.split('-');
  const short = (part: string): string => part.replace(/^0(?=\d$)/, '');
  return { day: short(day), month: short(month), year };
}
