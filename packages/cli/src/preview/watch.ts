import { statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LISTS } from '@stadtkit/services/files.js';
import { isFolder } from '../definition.js';
import type { PreviewOptions } from '../preview-options.js';

/** Milliseconds without another change after which a save is over: editors write in several goes. */
const CALM = 80;
/** Milliseconds after which a folder that has gone is looked for again. */
const PATIENCE = 500;

const isAddress = (place: string): boolean => /^https?:\/\//.test(place);

/**
 * Says whenever somebody has saved a file of the service or of a city, until it is stopped. Folders are watched, not files:
 * many editors write a new file and give it the name of the old one, and whoever watches that one sees nothing any more.
 */
export async function watchFiles(
  { service, cities }: PreviewOptions,
  then: () => void,
): Promise<() => void> {
  const file = (await isFolder(service)) ? join(service, 'service.json') : service;
  const wanted = new Map<string, (name: string) => boolean>();
  const own = basename(file);
  const lists = (folder: string): void => {
    wanted.set(join(folder, LISTS), (name) => name.endsWith('.json'));
  };
  if (!isAddress(file)) {
    const folder = dirname(resolve(file));
    wanted.set(folder, (name) => name === own || /^texts\..+\.json$/.test(name));
    for (const one of [folder, dirname(folder)]) lists(one);
  }
  for (const place of [...cities.values()].filter((one) => !isAddress(one))) {
    const folder = dirname(resolve(place));
    const others = wanted.get(folder);
    wanted.set(folder, (name) => name === basename(place) || others?.(name) === true);
    lists(folder);
  }
  let timer: NodeJS.Timeout | undefined;
  const saved = (): void => {
    clearTimeout(timer);
    timer = setTimeout(then, CALM);
  };
  const stops = [...wanted].map(([folder, isOurs]) =>
    // Some systems do not say which file it is.
    watchFolder(folder, (name) => {
      if (name === null || isOurs(name)) saved();
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** Which folder it is that has the name now. */
const idOf = (folder: string): number | undefined =>
  statSync(folder, { throwIfNoEntry: false })?.ino;

/** Watches a folder, also when another one takes its place: by a branch of Git that is changed, by a sync of files. */
function watchFolder(folder: string, then: (name: string | null) => void): () => void {
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    watcher?.close();
    clearTimeout(timer);
    timer = setTimeout(() => {
      begin();
      if (watcher) then(null);
    }, PATIENCE);
  };
  const begin = (): void => {
    watcher = undefined;
    const id = idOf(folder);
    try {
      watcher = watch(folder, (_, name) => {
        if (idOf(folder) === id) then(name);
        else again();
      });
      // Windows says so when the folder goes.
      watcher.on('error', again);
    } catch {
      again();
    }
  };
  begin();
  return () => {
    clearTimeout(timer);
    watcher?.close();
  };
}
