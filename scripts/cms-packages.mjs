// Packs what TYPO3, Drupal and Liferay install: our sources, the files for pages, and the version.
//   node scripts/cms-packages.mjs     writes them beside the bundle, into packages/embed/dist
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipOf } from '../packages/embed/build/release.mjs';
import { root } from './machine.mjs';

const embed = join(root, 'packages', 'embed');

/**
 * What each CMS wants: the name of its ZIP, the folder in it, where the files for pages lie, and which files say a version.
 * TYPO3 takes the key of an extension from the name of the ZIP, and wants no folder in it.
 */
const systems = {
  typo3: {
    zip: (version) => `stadtkit_${version}.zip`,
    under: '',
    files: 'Resources/Public/stadtkit',
    versions: ['composer.json', 'ext_emconf.php'],
  },
  drupal: {
    zip: (version) => `stadtkit-drupal-${version}.zip`,
    under: 'stadtkit/',
    files: 'stadtkit',
    versions: ['composer.json', 'stadtkit.info.yml', 'stadtkit.libraries.yml'],
  },
  liferay: {
    zip: (version) => `stadtkit-liferay-${version}.zip`,
    under: 'stadtkit/',
    files: 'stadtkit',
    versions: [],
  },
};

/** Sources say 0.0.0. */
function setVersion(path, version) {
  const text = readFileSync(path, 'utf8');
  if (!text.includes('0.0.0')) throw new Error(`${path} says no version 0.0.0.`);
  writeFileSync(path, text.replaceAll('0.0.0', version));
}

/** The ZIPs by their names. `bundle`: the folder with the files for pages. */
export function cmsPackages(version, bundle = join(embed, 'dist', 'bundle')) {
  const packed = Object.entries(systems).map(([system, { zip, under, files, versions }]) => {
    const folder = mkdtempSync(join(tmpdir(), 'stadtkit-cms-'));
    try {
      cpSync(join(embed, 'cms', system), folder, { recursive: true });
      // Maps are for developers; the ZIPs of the release would lie in each other.
      const filter = (path) => !/\.(map|zip)$/.test(path);
      cpSync(bundle, join(folder, files), { recursive: true, filter });
      for (const path of versions) setVersion(join(folder, path), version);
      return [zip(version), zipOf({ [under]: folder })];
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  return Object.fromEntries(packed);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(join(embed, 'package.json'), 'utf8'));
  for (const [name, bytes] of Object.entries(cmsPackages(version))) {
    writeFileSync(join(embed, 'dist', name), bytes);
    console.log(`packages/embed/dist/${name}`);
  }
}
