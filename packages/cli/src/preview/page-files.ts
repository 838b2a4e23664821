import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../usage-error.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly content: Uint8Array;
}

/** The page of the preview as it was built (docs/decisions/0033): `packages/sandbox/pages/preview`. */
const built = (): string =>
  join(fileURLToPath(import.meta.resolve('stadtkit/package.json')), '..', 'dist', 'preview');

/** All files of the page, by the path of their address: what is not among them is not there. Throws a {@link UsageError}. */
export async function pageFiles(folder = built()): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UsageError('The page of the preview is not built. Run: npm run build');
  });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in types);
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, PageFile]> => {
        const path = relative(folder, join(parentPath, name)).split(sep).join('/');
        const file = {
          type: types[extname(name)] ?? '',
          content: await readFile(join(folder, path)),
        };
        return [path === 'index.html' ? '/' : `/${path}`, file];
      }),
    ),
  );
}
