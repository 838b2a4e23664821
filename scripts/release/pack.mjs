// Packs every public package, as npm publishes it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Each with its folder, its `package.json`, the paths in the tarball, and the tarball. */
export function packAll(copy, tarballs) {
  mkdirSync(tarballs, { recursive: true });
  return readdirSync(join(copy, 'packages'))
    .map((name) => join(copy, 'packages', name))
    .map((folder) => ({
      folder,
      json: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    }))
    .filter(({ json }) => !json.private)
    .map(({ folder, json }) => {
      const said = execFileSync('npm', ['pack', '--json', '--pack-destination', tarballs], {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [{ filename, files, size }] = JSON.parse(said);
      return {
        folder,
        json,
        size,
        files: new Set(files.map(({ path }) => path)),
        tarball: join(tarballs, filename),
      };
    });
}
