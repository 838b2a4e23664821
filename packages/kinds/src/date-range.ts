import { readDateParts, type DateParts, type DateReading, type DateRules } from './date.js';
import { wrong } from './reading.js';

/** What stands in the two dates of a range. `value` is an interval of ISO 8601: `2026-07-01/2026-07-14`. */
export interface DateRangeReading {
  readonly from: DateReading;
  readonly to: DateReading;
  readonly value?: string;
}

/** Reads two dates; both or none are given, and the second is not before the first. One day is a range too. */
export function readDateRange(
  from: DateParts,
  to: DateParts,
  rules: DateRules = {},
): DateRangeReading {
  const begun = Object.values({ ...from })
    .concat(Object.values({ ...to }))
    .some((part) => part.trim());
  const both = { ...rules, partial: false, required: begun || rules.required };
  const first = readDateParts(from, both);
  const last = readDateParts(to, both);
  if (first.value === undefined || last.value === undefined) return { from: first, to: last };
  if (last.value < first.value)
    return { from: first, to: wrong('range-backwards', { from: first.value }) };
  return { from: first, to: last, value: `${first.value}/${last.value}` };
}
