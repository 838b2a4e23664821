import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Standard } from './compose.js';
import { parseJson } from './parse-json.js';

const own = (folder: string): string =>
  join(fileURLToPath(import.meta.resolve('@stadtkit/services/package.json')), '..', folder);

const json = (path: string): unknown => {
  try {
    return parseJson(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
};

/**
 * The standard services in a folder, each in a folder of its name: `service.json` and `texts.<language>.json`; the kit's own
 * when left out.
 * @throws Error when a file cannot be read, or is no JSON; the message names it
 */
export function readStandards(folder: string = own('standards')): readonly Standard[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      service: json(join(folder, name, 'service.json')),
      texts: readTexts(join(folder, name)),
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
 * The configurations of cities in a folder, by the names of their files; the kit's invented ones when left out.
 * @throws Error when a file cannot be read, or is no JSON; the message names it
 */
export function readCities(folder: string = own('cities')): Readonly<Record<string, unknown>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -'.json'.length), json(join(folder, file))]),
  );
}
