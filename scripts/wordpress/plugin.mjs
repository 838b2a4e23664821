// Packs the plugin for WordPress: its sources, the files for pages, and the translations.
//   node scripts/wordpress/plugin.mjs     writes packages/embed/dist/stadtkit-wordpress-<version>.zip
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipOf } from '../../packages/embed/build/release.mjs';
import { root } from '../machine.mjs';
import { moOf } from './mo.mjs';

const embed = join(root, 'packages', 'embed');
const sources = join(embed, 'cms', 'wordpress');

/** WordPress has four kinds of German; ours is fit for all of them. */
const locales = { de: ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH'] };

/** Puts the plugin into a folder, as it is in `wp-content/plugins`. */
function assemble(folder, bundle, version) {
  cpSync(sources, folder, { recursive: true, filter: (path) => !path.endsWith('.po') });
  // Maps are for developers, and the ZIP of the files would stand in itself.
  const wanted = (path) => !/\.(map|zip)$/.test(path);
  cpSync(bundle, join(folder, 'stadtkit'), { recursive: true, filter: wanted });

  const main = join(folder, 'stadtkit.php');
  const text = readFileSync(main, 'utf8');
  writeFileSync(main, text.replace(/^( \* Version: ).*/m, `$1${version}`));

  const languages = join(sources, 'languages');
  mkdirSync(join(folder, 'languages'), { recursive: true });
  for (const [language, names] of Object.entries(locales)) {
    const mo = moOf(readFileSync(join(languages, `stadtkit-${language}.po`), 'utf8'));
    for (const name of names) writeFileSync(join(folder, 'languages', `stadtkit-${name}.mo`), mo);
  }
}

/** Writes the ZIP that WordPress installs; returns its path. `bundle`: the folder with the files for pages. */
export function packPlugin(bundle = join(embed, 'dist', 'bundle'), target = join(embed, 'dist')) {
  const { version } = JSON.parse(readFileSync(join(embed, 'package.json'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'stadtkit-plugin-'));
  try {
    assemble(folder, bundle, version);
    for (const name of readdirSync(target).filter((name) => /^stadtkit-wordpress-/.test(name)))
      rmSync(join(target, name));
    const path = join(target, `stadtkit-wordpress-${version}.zip`);
    writeFileSync(path, zipOf({ 'stadtkit/': folder }));
    return path;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(basename(packPlugin()));
