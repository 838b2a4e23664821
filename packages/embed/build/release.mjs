// What lies beside the bundles: themes, fonts, names with a hash, what browsers check files by, and one ZIP with it all.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** Paths of all files under a folder, with `/`, sorted. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();

/** A ZIP (bytes) of folders, each under its path in the archive. The same files give the same bytes. */
export function zipOf(folders) {
  const entries = Object.entries(folders).flatMap(([under, folder]) =>
    filesIn(folder).map((path) => [
      `${under}${path}`,
      [readFileSync(join(folder, path)), { mtime: new Date(1980, 0, 1) }],
    ]),
  );
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

/**
 * Puts into the folder what else a city has on its server. `themes`: sheets by name; `fieldSheet`: how fields look; `fonts`:
 * the package’s folder.
 */
export function bringAlong(folder, { root, themes, fieldSheet, fonts }) {
  copyFileSync(join(root, 'src', 'stadtkit.css'), join(folder, 'stadtkit.css'));
  writeFileSync(join(folder, 'fields.css'), fieldSheet);
  copyFileSync(join(root, 'src', 'frame', 'frame.html'), join(folder, 'frame.html'));
  for (const page of ['licence.html', 'licence-offline.html'])
    copyFileSync(join(root, 'src', 'offline', page), join(folder, page));
  writeFileSync(join(folder, 'licence-worker.js'), licenceWorker(folder, root));
  mkdirSync(join(folder, 'themes'), { recursive: true });
  for (const [name, sheet] of Object.entries(themes))
    writeFileSync(join(folder, 'themes', `${name}.css`), sheet);
  for (const part of ['files', 'src', 'LICENSE-OFL.txt'])
    cpSync(join(fonts, part), join(folder, 'fonts', part), { recursive: true });
  copyFileSync(join(root, '..', '..', 'LICENSE'), join(folder, 'LICENSE'));
  renameSync(join(folder, '.vite', 'license.md'), join(folder, 'third-party-licences.md'));
  rmSync(join(folder, '.vite'), { recursive: true });
}

/** The worker that keeps the page of kept licences. A new page has a new version, so that browsers take it. */
function licenceWorker(folder, root) {
  const hash = createHash('sha256');
  for (const file of ['licence.html', 'licence.js']) hash.update(readFileSync(join(folder, file)));
  return readFileSync(join(root, 'src', 'offline', 'licence-worker.js'), 'utf8').replace(
    "'__VERSION__'",
    JSON.stringify(hash.digest('hex').slice(0, 16)),
  );
}

/** What a page names by its address: scripts and sheets in the folder itself. */
const named = /^[\w-]+\.(js|css)$/;

/** Gives everything that a page names a second name with its hash, unless the bundler did. */
export function addHashedNames(folder) {
  for (const name of filesIn(folder).filter((path) => named.test(path))) {
    if (hashedNameOf(name, filesIn(folder))) continue;
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    copyFileSync(join(folder, name), join(folder, name.replace('.', `.${hash.slice(0, 8)}.`)));
  }
}

/** `stadtkit.js` → `stadtkit.1a2b3c4d.js`, if that is among the files. */
function hashedNameOf(name, files) {
  const [stem, end] = name.split('.');
  return files.find((file) => new RegExp(`^${stem}\\.[\\w-]{8}\\.${end}$`).test(file));
}

/** Lists all files with their sizes in bytes and with what browsers check them by (Subresource Integrity). */
export function listFiles(folder, version) {
  const paths = filesIn(folder).filter((path) => !/\.(map|zip)$/.test(path));
  const files = paths.map((path) => {
    const bytes = readFileSync(join(folder, path));
    const hashed = named.test(path) ? hashedNameOf(path, paths) : undefined;
    const digest = createHash('sha384').update(bytes).digest('base64');
    return [
      path,
      {
        ...(hashed && { hashed }),
        integrity: `sha384-${digest}`,
        bytes: bytes.length,
        brotli: brotliCompressSync(bytes).length,
      },
    ];
  });
  const text = JSON.stringify({ version, files: Object.fromEntries(files) }, null, 2);
  writeFileSync(join(folder, 'files.json'), `${text}\n`);
}
