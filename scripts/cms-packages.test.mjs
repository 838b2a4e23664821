import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { cmsPackages } from './cms-packages.mjs';

/** The files of each ZIP, of a bundle of four files. */
function unpacked(version) {
  const bundle = mkdtempSync(join(tmpdir(), 'stadtkit-bundle-'));
  try {
    for (const path of ['stadtkit.js', 'stadtkit.js.map', 'chunks/a.js', 'stadtkit-1.2.3.zip']) {
      mkdirSync(dirname(join(bundle, path)), { recursive: true });
      writeFileSync(join(bundle, path), path);
    }
    const zips = Object.entries(cmsPackages(version, bundle));
    return Object.fromEntries(zips.map(([name, bytes]) => [name, unzipSync(bytes)]));
  } finally {
    rmSync(bundle, { recursive: true });
  }
}

const zips = unpacked('1.2.3');
const text = (name, path) => new TextDecoder().decode(zips[name][path]);

test('each ZIP lies in the folder in which its CMS looks', () => {
  assert.deepEqual(Object.keys(zips), [
    'stadtkit_1.2.3.zip',
    'stadtkit-drupal-1.2.3.zip',
    'stadtkit-liferay-1.2.3.zip',
  ]);
  assert.ok('ext_emconf.php' in zips['stadtkit_1.2.3.zip']);
  assert.ok('stadtkit/stadtkit.info.yml' in zips['stadtkit-drupal-1.2.3.zip']);
  assert.ok('stadtkit/client-extension.yaml' in zips['stadtkit-liferay-1.2.3.zip']);
});

test('the file that loads the bundle finds it beside itself', () => {
  const starts = {
    'stadtkit_1.2.3.zip': 'Resources/Public/',
    'stadtkit-drupal-1.2.3.zip': 'stadtkit/',
    // Liferay puts both folders into one.
    'stadtkit-liferay-1.2.3.zip': 'stadtkit/',
  };
  for (const [name, folder] of Object.entries(starts)) {
    assert.ok(`${folder}stadtkit/stadtkit.js` in zips[name], name);
    assert.ok(`${folder}stadtkit/chunks/a.js` in zips[name], name);
    assert.ok(
      Object.keys(zips[name]).some((path) => path.endsWith('start.js')),
      name,
    );
  }
});

test('every file that says a version says the one of the release', () => {
  for (const path of ['composer.json', 'ext_emconf.php'])
    assert.match(text('stadtkit_1.2.3.zip', path), /1\.2\.3/);
  for (const path of ['composer.json', 'stadtkit.info.yml', 'stadtkit.libraries.yml'])
    assert.match(text('stadtkit-drupal-1.2.3.zip', `stadtkit/${path}`), /1\.2\.3/);
});

test('no ZIP holds maps, other ZIPs or tests', () => {
  for (const files of Object.values(zips))
    for (const path of Object.keys(files)) assert.doesNotMatch(path, /\.(map|zip)$|test/, path);
});
