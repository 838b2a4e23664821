import { watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFolder } from '../definition.js';
import type { PreviewOptions } from '../preview-options.js';

/** Milliseconds without another change after which a save is over: editors write in several goes. */
const CALM = 80;

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
  if (!isAddress(file))
    wanted.set(dirname(resolve(file)), (name) => name === own || /^texts\..+\.json$/.test(name));
  for (const place of [...cities.values()].filter((one) => !isAddress(one))) {
    const folder = dirname(resolve(place));
    const others = wanted.get(folder);
    wanted.set(folder, (name) => name === basename(place) || others?.(name) === true);
  }
  let timer: NodeJS.Timeout | undefined;
  const watchers = [...wanted].map(([folder, isOurs]) =>
    watch(folder, (_, name) => {
      // Some systems do not say which file it is.
      if (name !== null && !isOurs(name)) return;
      clearTimeout(timer);
      timer = setTimeout(then, CALM);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
