import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compose, type Composed } from '@stadtkit/services/compose.js';
import type { CodeLists } from '@stadtkit/services/code-list.js';
import { readLists, readTexts } from '@stadtkit/services/files.js';
import { placeAt } from '@stadtkit/services/place.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import { readService } from '@stadtkit/steps/read-service.js';
import { readJson } from './read-json.js';
import { UsageError } from './usage-error.js';

/** Whether a folder is there. */
export const isFolder = (place: string): Promise<boolean> =>
  stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** What `read` gives. Throws a {@link UsageError} with the sentence of its fault, which names the file. */
export function usable<T>(read: () => T): T {
  try {
    return read();
  } catch (fault) {
    throw new UsageError((fault as Error).message);
  }
}

const isAddress = (place: string): boolean => /^https?:\/\//.test(place);

/** What whoever names a code list in a definition without other files is told. */
const ITSELF =
  'is only for a standard (with “open”, and texts.<language>.json beside it): a definition that stands for itself says its options in itself.';

/** The code lists beside a file. Throws a {@link UsageError}. */
export const listsBeside = (file: string): CodeLists =>
  isAddress(file) ? {} : usable(() => readLists(dirname(resolve(file))));

/**
 * A definition that stands for itself, from a file or an address; or a standard (a file or its folder) as a city offers it.
 * Throws a {@link UsageError}.
 */
export async function definitionAt(place: string, city?: string): Promise<Composed> {
  const file = (await isFolder(place)) ? join(place, 'service.json') : place;
  const service = await readJson(file);
  const folder = dirname(resolve(file));
  const texts = (await isFolder(folder)) ? usable(() => readTexts(folder)) : {};
  const isStandard = isRecord(service) && ('open' in service || Object.keys(texts).length > 0);
  if (isStandard && city !== undefined)
    return compose(
      {
        ...{ name: basename(folder), service, texts },
        // Those that services share lie beside their folders.
        lists: { ...listsBeside(folder), ...listsBeside(file) },
      },
      await readJson(city),
      listsBeside(city),
    );
  if (isStandard)
    throw new UsageError(
      `“${file}” is a standard: it leaves to each city what only a city knows. Say which city: --city city.json`,
    );
  if (city !== undefined)
    throw new UsageError(
      `“${file}” stands for itself: no city changes anything in it. Leave --city out. (A standard has “open”, and texts.<language>.json beside it.)`,
    );
  const reading = readService(service);
  return reading.mistakes
    ? {
        mistakes: reading.mistakes.map(({ path, says }) => ({
          path: placeAt(service, path),
          says: path.endsWith('.optionsFrom') ? ITSELF : says,
        })),
      }
    : reading;
}
