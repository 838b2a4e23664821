/** A day, month or year of the calendar. `day` only with `month`. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Days of a month (1–12) in the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Reads `1988`, `1988-03` or `1988-03-14`; undefined when the text is none, or no such day exists. */
export function readIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

/** ISO text of a date, as exact as it is known. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  let text = String(year).padStart(4, '0');
  if (month !== undefined) text += `-${two(month)}`;
  if (month !== undefined && day !== undefined) text += `-${two(day)}`;
  return text;
}
