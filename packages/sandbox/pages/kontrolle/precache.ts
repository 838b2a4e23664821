import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes the service worker into the built page: the page’s own files, kept for when there is no network. */
export function precache(): Plugin {
  let folder = '';
  return {
    name: 'precache',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: () => {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(
          (entry) =>
            entry.isFile() && !entry.name.endsWith('.map') && entry.name !== 'service-worker.js',
        )
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
      const hash = createHash('sha256');
      for (const file of files.sort()) hash.update(readFileSync(join(folder, file)));
      const template = readFileSync(join(import.meta.dirname, 'service-worker.js'), 'utf8');
      const names = [
        './',
        ...files.filter((file) => file !== 'index.html').map((file) => `./${file}`),
      ];
      writeFileSync(
        join(folder, 'service-worker.js'),
        template
          .replace("'__VERSION__'", JSON.stringify(hash.digest('hex').slice(0, 16)))
          .replace("['__FILES__']", JSON.stringify(names)),
      );
    },
  };
}
