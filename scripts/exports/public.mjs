// What of a package is public: its tags, their classes, what tools read of them, and what its `public.json` names (`*`: each
// of them).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from './files.mjs';
import { firstSentence } from './first-sentence.mjs';
import { forTools } from './for-tools.mjs';

/** Addresses of elements, with the first sentence of the class that the tag gets. */
function* elements(root) {
  for (const name of elementsOf(root)) {
    const read = (file) => readFileSync(join(root, 'elements', name, file), 'utf8');
    const [, defined] = /define\('[^']+', (\w+)\)/.exec(read(`stadt-${name}.ts`)) ?? [];
    const documented = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export class ${defined}\\b`);
    const [, doc = ''] = documented.exec(read(`${name}.ts`)) ?? [];
    const words = doc.replace(/^\s*\* ?@[^]*/m, '').replace(/^ *\*/gm, '');
    yield [`stadt-${name}.js`, `Defines \`<stadt-${name}>\`. ${firstSentence(words)}`];
    yield [`elements/${name}.js`, `The class of \`<stadt-${name}>\`, without defining it.`];
  }
}

/** Rows of the README: what is imported, and what it is. A row may stand for many addresses. */
export function publicRows(root) {
  const file = join(root, 'public.json');
  const named = existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : [];
  const tools = existsSync(join(root, 'elements'))
    ? Object.entries(forTools).map(([address, [, sentence]]) => [address, sentence])
    : [];
  return [...named, ...elements(root), ...tools];
}

const escaped = (text) => text.replace(/[.+^${}()|[\]\\]/g, '\\$&');

/** The addresses that a row stands for. */
export function addressesFor(row, addresses) {
  const pattern = new RegExp(`^${escaped(row).replace('*', '[^/]+')}$`);
  return [...addresses.keys()].filter((address) => pattern.test(address));
}
