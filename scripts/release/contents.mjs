// What we promise of a tarball ourselves: each of these functions gives sentences about what is wrong.
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

const read = (folder, file) => readFileSync(join(folder, file), 'utf8');
const targetsOf = (value) =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(targetsOf);

function* missing({ json, files }) {
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md'])
    if (!files.has(file)) yield `has no ${file}`;
  for (const field of [
    'description',
    'keywords',
    'license',
    'repository',
    'homepage',
    'bugs',
    'engines',
  ])
    if (!json[field]) yield `says no ${field}`;
}

function* leftovers({ files }) {
  for (const file of files)
    if (
      /\.(test|stories|fixtures)\.|\.suite\.|tsconfig|tsbuildinfo|(^|\/)(testing|suite|make)\//.test(
        file,
      )
    )
      yield `brings ${file}, which nobody needs`;
}

function* exportsThatAreNot({ json, files }) {
  for (const [address, value] of Object.entries(json.exports)) {
    for (const target of targetsOf(value))
      if (!files.has(target.slice(2))) yield `exports ${address}, but has no ${target}`;
    if (/\.js$|^\.$/.test(address) && typeof value === 'object' && !value.types)
      yield `exports ${address} without types`;
  }
}

/** Of a specifier: the package, and the address in it as `exports` writes it. */
function split(specifier) {
  const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(specifier);
  return { name, address: `.${rest ?? ''}` };
}

/** Everything that a script or its types import can be had: declared, and exported there. */
function* imports({ folder, json, files }, all) {
  const declared = { ...json.dependencies, ...json.peerDependencies, [json.name]: '' };
  for (const file of files) {
    if (!/^dist\/.*\.(js|d\.ts)$/.test(file)) continue;
    for (const { fileName } of ts.preProcessFile(read(folder, file), true, true).importedFiles) {
      if (fileName.startsWith('.') || isBuiltin(fileName)) continue;
      const { name, address } = split(fileName);
      if (!(name in declared)) yield `${file} imports ${name}, which is no dependency`;
      const ours = all.find((one) => one.json.name === name);
      if (ours && !(address in ours.json.exports))
        yield `${file} imports ${fileName}, which is not exported`;
    }
  }
}

function* manifest({ folder, json, files }) {
  const named = Object.values(json.exports)
    .map((value) => /^\.\/dist\/elements\/.+\/(stadt-[^/]+)\.js$/.exec(value.default)?.[1])
    .filter(Boolean);
  if (named.length === 0) return;
  if (!json.customElements || !files.has(json.customElements)) {
    yield 'has elements, and no custom elements manifest';
    return;
  }
  const { modules } = JSON.parse(read(folder, json.customElements));
  for (const { path } of modules)
    if (!files.has(path)) yield `describes ${path}, which it does not bring`;
  const described = modules.flatMap((one) => one.declarations ?? []);
  for (const tag of named) {
    const element = described.find(({ tagName }) => tagName === tag);
    if (!element) yield `does not describe <${tag}>`;
    for (const event of element?.events ?? [])
      if (!event.type?.text || !event.description)
        yield `says too little about ${event.name} of <${tag}>`;
  }
}

/** Sentences about one package; `all`: every package of the release. */
export const wrongIn = (one, all) =>
  [missing, leftovers, exportsThatAreNot, imports, manifest]
    .flatMap((check) => [...check(one, all)])
    .map((sentence) => `${one.json.name} ${sentence}.`);
