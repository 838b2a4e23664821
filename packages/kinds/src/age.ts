import { daysIn } from './iso-date.js';

/** Completed years between which an age lies. Equal unless the birth date is known only in part. */
export interface AgeRange {
  readonly min: number;
  readonly max: number;
}

/**
 * Completed years of life at the beginning of a day (§§ 187 (2), 188 (2) BGB: the day of birth counts, so a year is
 * complete when the birthday begins; born on 29 February, that is 1 March in common years).
 */
function age(birth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The youngest and the oldest age that a partly known birth date (`1988`, `1988-03`, `1988-03-14`) allows on an ISO date. */
export function ageRange(birthDate: string, on: string): AgeRange {
  const [year = '', month, day] = birthDate.split('-');
  const lastMonth = month ?? '12';
  const lastDay = day ?? String(daysIn(Number(year), Number(lastMonth))).padStart(2, '0');
  const earliest = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const latest = `${year}-${lastMonth}-${lastDay}`;
  return { min: age(latest, on), max: age(earliest, on) };
}

/** The ISO date of an instant (milliseconds) in a time zone; German law counts days in Europe/Berlin. */
export function todayIn(timeZone: string, now: number): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
