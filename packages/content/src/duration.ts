import { formatsFor } from '@stadtkit/kinds/formats-for.js';
import type { Locale } from '@stadtkit/kinds/locale.js';

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

const UNITS = { years: 'year', months: 'month', weeks: 'week', days: 'day' } as const;

/** Puts a period into words, biggest unit first, such as `1 Jahr und 6 Monate`; empty for no time at all. */
export function durationInWords(duration: DurationText, locale: Locale): string {
  const formats = formatsFor(locale);
  const parts = (['years', 'months', 'weeks', 'days'] as const)
    .filter((name) => duration[name] > 0)
    .map((name) =>
      duration[name].toLocaleString(formats, {
        style: 'unit',
        unit: UNITS[name],
        unitDisplay: 'long',
        useGrouping: false,
      }),
    );
  return new Intl.ListFormat(formats).format(parts);
}
