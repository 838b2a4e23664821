import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from './usage-error.js';
import type { ThemeFile } from './theme-files.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'it may not be opened',
  EPERM: 'it may not be opened',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  ERR_INVALID_ARG_VALUE: 'its name has characters that no file can have',
};

const reasonOf = (fault: unknown): string => {
  const { code = '' } = fault as { code?: string };
  return reasons[code] ?? `the system says ${code || String(fault)}`;
};

/** Reads a file of at most so many bytes. Throws a {@link UsageError}. */
export async function read(path: string, most: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= most) return await readFile(path);
  } catch (fault) {
    throw new UsageError(`“${path}” cannot be read: ${reasonOf(fault)}.`);
  }
  throw new UsageError(`“${path}” has more than ${most / 1000} kB. This is not such a file.`);
}

const isThere = (path: string): Promise<boolean> => stat(path).then(Boolean, () => false);

/** Writes files into a folder; all or, when one of them is already there and may not be replaced, none. */
export async function write(
  folder: string,
  files: readonly ThemeFile[],
  force: boolean,
): Promise<void> {
  for (const { path } of force ? [] : files)
    if (await isThere(join(folder, path)))
      throw new UsageError(
        `“${join(folder, path)}” is already there. Replace it with --force, or name another folder with --out.`,
      );
  for (const { path, content } of files)
    try {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content, { flag: force ? 'w' : 'wx' });
    } catch (fault) {
      throw new UsageError(`“${join(folder, path)}” cannot be written: ${reasonOf(fault)}.`);
    }
}
