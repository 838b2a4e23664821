import { ageRange } from '@stadtkit/kinds/age.js';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import { distinct, passed } from './days.js';

export const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const inYear = (year: number, rest: string): string =>
  `${String(year).padStart(4, '0')}${rest && '-'}${rest}`;

/**
 * Birth dates between which conditions over ages can tell, on an ISO date: for each cut the birthday itself, the day
 * before it, and dates that are known only in part, by which it is not certain. Whole ones first.
 */
export function birthDates(cuts: readonly number[], today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  const day = today.slice(5);
  const bornOn = (age: number): string[] =>
    [inYear(year - age, day), inYear(year - age, '02-28')]
      .filter((date) => isDate(date))
      .slice(0, 1);
  const whole = cuts.flatMap((cut) => [
    ...bornOn(cut),
    ...bornOn(cut).map((date) => shifted(date, 1)),
    ...bornOn(cut - 1),
  ]);
  const part = cuts.flatMap((cut) =>
    ['', day.slice(0, 2), '12', '01'].map((month) => inYear(year - cut, month)),
  );
  const all = [...whole, ...part].filter((date) => isDate(date, { partial: true }));
  return distinct(all, (date) => {
    const { min, max } = ageRange(date, today);
    return `${passed(cuts, min)} ${passed(cuts, max)}`;
  });
}
