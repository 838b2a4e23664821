import { cutsOfToday, spansIn, type Seen } from '@stadtkit/steps/seen.js';

/** How many of some cuts a number has passed: two numbers with the same count are the same for all conditions. */
export const passed = (cuts: readonly number[], number: number): number =>
  cuts.filter((cut) => cut <= number).length;

/** One item for each signature, the first that has it. */
export function distinct<Item>(
  items: readonly Item[],
  signature: (item: Item) => string,
): readonly Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = signature(item);
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
}

/** Days from one on that are not the same for the conditions; this one first. */
export function daysFrom(on: string, seen: Seen): readonly string[] {
  const years = cutsOfToday(seen, 'today.year');
  const months = cutsOfToday(seen, 'today.month');
  // On the last day of a year everybody has had this year's birthday: a birth date of which only the year is known tells
  // the age for sure, and on no other day.
  const isLast = on.endsWith('-12-31') && spansIn(seen).some(({ fact }) => fact.in === 'years');
  const first = Number(on.slice(0, 4));
  const begin = [on, ...(isLast ? [`${first + 1}-01-01`] : [])];
  if (years.length + months.length === 0) return begin;
  const candidates = [first, first + 1, ...years, ...years.map((year) => year + 1)]
    .filter((year) => year >= first && year <= 9999)
    .sort((a, b) => a - b)
    .flatMap((year) =>
      Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}-15`),
    )
    .filter((day) => day > on);
  const signature = (day: string): string =>
    [passed(years, Number(day.slice(0, 4))), passed(months, Number(day.slice(5, 7)))].join(' ');
  return [...new Set([...begin, ...distinct([on, ...candidates], signature)])];
}
