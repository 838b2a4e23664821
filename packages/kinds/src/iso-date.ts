/** The last day of a month (1–12) in the Gregorian calendar. */
export const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** Whether a text is an ISO date, or with `partial` also `YYYY-MM` or `YYYY`. */
export function isDate(text: string, { partial = false } = {}): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year = '', month, day] = match;
  if (month === undefined || day === undefined) {
    if (!partial) return false;
    return month === undefined || (Number(month) >= 1 && Number(month) <= 12);
  }
  const inYear = Number(month) >= 1 && Number(month) <= 12;
  return inYear && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}
