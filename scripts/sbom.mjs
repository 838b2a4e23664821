// The bill of materials of the bundle (CycloneDX 1.6): what really is in it, by its source maps, and which version of
// that, by the lockfile. The same bundle gives the same bill.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** The sources of every script in a folder, as its maps name them. */
const sourcesOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.map'))
    .flatMap((path) => json(join(folder, path)).sources);

/** `…/node_modules/@lit/reactive-element/css-tag.js` → `@lit/reactive-element` */
const libraryOf = (source) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(source)?.[1];

/** npm writes what it downloaded as SRI; CycloneDX wants hexadecimal digits. */
function hashOf(integrity) {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  if (!digest) throw new Error(`The lockfile has no SHA-512: ${integrity}`);
  return { alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') };
}

/** One licence by its SPDX name, or several in one expression. */
const licenceOf = (licence) =>
  / (AND|OR|WITH) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

function component(name, version, license, more = {}) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const about = { type: 'library', 'bom-ref': purl, name, version, scope: 'required' };
  return { ...about, ...more, licenses: licenceOf(license), purl };
}

function library(name, packages) {
  const { version, integrity, license } = packages[`node_modules/${name}`] ?? {};
  if (!version || !license) throw new Error(`The lockfile does not know ${name}.`);
  return component(name, version, license, { hashes: [hashOf(integrity)] });
}

/** Our own packages in the bundle; that of the fonts lies beside the scripts. */
const ownNames = (sources, folder) => [
  ...new Set(
    sources
      .filter((source) => !source.includes('node_modules/'))
      .flatMap((source) => /(?:^|\/)([\w-]+)\/(?:src|elements)\//.exec(source)?.[1] ?? [])
      .filter((name) => existsSync(join(root, 'packages', name, 'package.json'))),
  ),
  ...(existsSync(join(folder, 'fonts')) ? ['fonts'] : []),
];

function own(name) {
  const about = json(join(root, 'packages', name, 'package.json'));
  return component(about.name, about.version, about.license);
}

/** A UUID that belongs to a text (RFC 9562, version 8). */
function uuidOf(text) {
  const digits = createHash('sha256').update(text).digest('hex');
  const variant = '89ab'[parseInt(digits[16], 16) % 4];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** The bill of materials of a folder that was built. */
export function sbomOf(folder, version) {
  const { packages } = json(join(root, 'package-lock.json'));
  const sources = sourcesOf(folder);
  const libraries = [...new Set(sources.map(libraryOf).filter(Boolean))];
  const components = [
    ...ownNames(sources, folder).map(own),
    ...libraries.map((name) => library(name, packages)),
  ].sort(byName);
  const about = { type: 'application', 'bom-ref': 'stadtkit', name: 'stadtkit', version };
  const dependsOn = components.map((one) => one['bom-ref']);
  const bill = {
    version: 1,
    metadata: { component: { ...about, licenses: licenceOf('EUPL-1.2') } },
    components,
    dependencies: [{ ref: 'stadtkit', dependsOn }],
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bill))}`,
    ...bill,
  };
}

/** Writes `sbom.cdx.json` into a folder that was built, before its files are listed and packed. */
export function writeSbom(folder, version) {
  const text = JSON.stringify(sbomOf(folder, version), null, 2);
  writeFileSync(join(folder, 'sbom.cdx.json'), `${text}\n`);
}
