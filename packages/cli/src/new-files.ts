import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ThemeFile } from './theme-files.js';

/** A service to be. */
export interface NewService {
  /** In files, e.g. `baumfaellung`. */
  readonly name: string;
  /** For people, e.g. `Baum fällen`. */
  readonly title: string;
  /** ISO date. */
  readonly today: string;
}

const pattern = fileURLToPath(new URL('new-service', import.meta.resolve('stadtkit/package.json')));

/** What each file is for. */
const uses: Readonly<Record<string, string>> = {
  'README.md': 'what is still to do',
  'service.json': 'steps, questions, conditions',
  'texts.de.json': 'what it says in German',
  'texts.de-simple.json': 'in Leichte Sprache',
  'texts.en.json': 'in English',
  'city.example.json': 'an invented city, to try it with',
};

/** The files of a complete small service: those in `new-service`, with its name, title and date. */
export async function newFiles(service: NewService): Promise<readonly ThemeFile[]> {
  return Promise.all(
    (await readdir(pattern)).sort().map(async (path) => {
      const isJson = path.endsWith('.json');
      const content = (await readFile(join(pattern, path), 'utf8')).replace(
        /\{(name|title|today)\}/g,
        (_, word: keyof NewService) =>
          isJson ? JSON.stringify(service[word]).slice(1, -1) : service[word],
      );
      return { path, use: uses[path] ?? '', content };
    }),
  );
}
