import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodeLists } from './code-list.js';
import type { Standard } from './compose.js';
import { parseJson } from './parse-json.js';

const own = (folder: string): string =>
  join(fileURLToPath(import.meta.resolve('@stadtkit/services/package.json')), '..', folder);

/** The folder of code lists, beside the file that names them. */
export const LISTS = 'lists';

const json = (path: string): unknown => {
  try {
    return parseJson(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
};

/**
 * The standard services in a folder, each in a folder of its name: `service.json`, `texts.<language>.json` and its code
 * lists; beside these folders, in `lists`, those that several share. The kit's own standards when left out.
 * @throws Error when a file cannot be read, or is no JSON; the message names it
 */
export function readStandards(folder: string = own('standards')): readonly Standard[] {
  const shared = readLists(folder);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== LISTS)
    .map(({ name }) => ({
      name,
      service: json(join(folder, name, 'service.json')),
      texts: readTexts(join(folder, name)),
      lists: { ...shared, ...readLists(join(folder, name)) },
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The files `texts.<language>.json` in a folder, by language.
 * @throws Error when a file cannot be read, or is no JSON; the message names it
 */
export function readTexts(folder: string): Standard['texts'] {
  const texts = readdirSync(folder).flatMap((file): [string, unknown][] => {
    const locale = /^texts\.([A-Za-z-]+)\.json$/.exec(file)?.[1];
    return locale === undefined ? [] : [[locale, json(join(folder, file))]];
  });
  return Object.fromEntries(texts);
}

/**
 * The code lists of a folder, by their names: the files in `lists` in it. None where there is no such folder.
 * @throws Error when a file cannot be read, or is no JSON; the message names it
 */
export function readLists(folder: string): CodeLists {
  const own = join(folder, LISTS);
  return statSync(own, { throwIfNoEntry: false })?.isDirectory() ? jsonFiles(own) : {};
}

/**
 * The configurations of cities in a folder, by the names of their files; the kit's invented ones when left out. Their own code
 * lists: {@link readLists}.
 * @throws Error when a file cannot be read, or is no JSON; the message names it
 */
export const readCities = (folder: string = own('cities')): Readonly<Record<string, unknown>> =>
  jsonFiles(folder);

function jsonFiles(folder: string): Readonly<Record<string, unknown>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -'.json'.length), json(join(folder, file))]),
  );
}
