import { basename } from 'node:path';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import { locales, type Locale } from '@stadtkit/kinds/locale.js';
import { readArguments } from './arguments.js';
import { UsageError } from './usage-error.js';

/** What was asked of `stadtkit preview`. */
export interface PreviewOptions {
  /** The folder of the service, or its file. */
  readonly service: string;
  /** Configurations of cities, files or addresses, by the names of their files: for a standard. */
  readonly cities: ReadonlyMap<string, string>;
  /** ISO date from which people apply; today when left out. */
  readonly on?: string;
  readonly language: Locale;
  /** 0: a free one. */
  readonly port: number;
  readonly help: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const known = {
  city: { type: 'string', multiple: true },
  ...{ on: text, lang: text, port: text, help: flag },
} as const;
const hint = { name: 'stadtkit preview', example: 'like: --city kleinau.json' };

/** Reads what stands after `stadtkit preview`. Throws a {@link UsageError}. */
export function readPreviewOptions(args: readonly string[]): PreviewOptions {
  const isValue = (at: number): boolean =>
    ['--city', '--on', '--lang', '--port'].includes(args[at - 1] ?? '');
  const at = args.findIndex((arg, nth) => !arg.startsWith('-') && !isValue(nth));
  const values = readArguments(at < 0 ? args : args.toSpliced(at, 1), known, hint);
  const { city = [], on, lang = 'de', port = '0', help = false } = values;
  const service = args[at] ?? '';
  if (service.trim() === '' && !help)
    throw new UsageError(
      'What is to be shown? Write its folder, like: stadtkit preview hundesteuer',
    );
  if (on !== undefined && !isDate(on))
    throw new UsageError(`“${on}” is not a date. Write it like: --on 2027-01-01`);
  return {
    ...(on !== undefined && { on }),
    ...{ service, cities: byName(city), help },
    language: readLanguage(lang),
    port: readPort(port),
  };
}

function byName(places: readonly string[]): ReadonlyMap<string, string> {
  const cities = new Map<string, string>();
  for (const place of places) {
    const name = basename(place, '.json');
    if (name.trim() === '') throw new UsageError('--city is empty. Leave it out, or name a file.');
    if (cities.has(name))
      throw new UsageError(`Two cities are called “${name}”. Give their files different names.`);
    cities.set(name, place);
  }
  return cities;
}

function readLanguage(written: string): Locale {
  const language = locales.find((one) => one === written);
  if (language) return language;
  throw new UsageError(
    `A service is not shown in “${written}”. Write --lang ${locales.join(', or --lang ')}.`,
  );
}

function readPort(written: string): number {
  if (/^\d{1,5}$/.test(written) && Number(written) <= 65_535) return Number(written);
  throw new UsageError(`“${written}” is not a port. Write a number up to 65535, like: --port 8080`);
}
