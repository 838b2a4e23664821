/** A retention period in numbers; `afterTransfer`: counted from the moment the office has the data. */
export interface DurationText {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly afterTransfer: boolean;
}

const PATTERN = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(-after-transfer)?$/;

/**
 * Reads a retention period: a duration of ISO 8601 in years, months, weeks and days (`P10Y`, `P1Y6M`),
 * optionally followed by `-after-transfer`. Anything else gives `undefined`.
 */
export function readDuration(text: string): DurationText | undefined {
  const match = PATTERN.exec(text);
  const parts: readonly (string | undefined)[] = match?.slice(1, 5) ?? [];
  if (parts.every((part) => part === undefined)) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.map((part) => Number(part ?? 0));
  return { years, months, weeks, days, afterTransfer: text.endsWith('-after-transfer') };
}

/** A word for one and for several, such as `['Jahr', 'Jahre']`. */
export type Unit = readonly [one: string, several: string];

/** Puts a period into words, biggest unit first, such as `1 Jahr und 6 Monate`; empty for no time at all. */
export function durationInWords(
  duration: DurationText,
  units: Readonly<Record<'years' | 'months' | 'weeks' | 'days', Unit>>,
  and: string,
): string {
  const parts = (['years', 'months', 'weeks', 'days'] as const)
    .filter((unit) => duration[unit] > 0)
    .map((unit) => `${String(duration[unit])} ${units[unit][duration[unit] === 1 ? 0 : 1]}`);
  const last = parts.pop() ?? '';
  return parts.length ? `${parts.join(', ')} ${and} ${last}` : last;
}
