import { daysIn, isoDate, readIsoDate } from './calendar.js';

/** Completed years of age that are possible. */
export interface AgeRange {
  readonly min: number;
  readonly max: number;
}

/**
 * The ages a person born on a (partial) ISO date can have on a day.
 * Who was born on 29 February completes a year with the end of 28 February (§§ 187, 188 BGB),
 * so that in common years the new age counts from 1 March.
 */
export function ageRange(birthDate: string, today: string): AgeRange | undefined {
  const birth = readIsoDate(birthDate);
  if (!birth || readIsoDate(today)?.day === undefined) return undefined;
  const { year } = birth;
  const first = isoDate({ year, month: birth.month ?? 1, day: birth.day ?? 1 });
  const month = birth.month ?? 12;
  const last = isoDate({ year, month, day: birth.day ?? daysIn(year, month) });
  return { min: completedYears(last, today), max: completedYears(first, today) };
}

/** The ISO date of an instant (milliseconds) in a time zone (IANA name). */
export function todayIn(timeZone: string, instant: number): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value);
  return isoDate({ year: part('year'), month: part('month'), day: part('day') });
}

function completedYears(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  // Text order is calendar order; '02-29' is later than '02-28' and earlier than '03-01'.
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}
