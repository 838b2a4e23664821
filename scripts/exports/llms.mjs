// llms.txt (llmstxt.org): what a program that writes code must know, one line for each element, out of the element's page.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { elementsOf } from './files.mjs';
import { firstSentence } from './first-sentence.mjs';

/** The tag, what it is for, and when not to use it. */
function line(folder, at, name) {
  const path = `elements/${name}/${name}.md`;
  const page = readFileSync(join(folder, path), 'utf8');
  const [, does] = new RegExp(`^\`<stadt-${name}\\b[^>]*>\` ((?:.|\\n(?!\\n))+)`, 'm').exec(page);
  const [, not] = /^## When not to use it\n\n([^]*?)\n\n/m.exec(page);
  const reasons = not.split(/^- /m).filter(Boolean).map(firstSentence).join(' ');
  return `- [\`<stadt-${name}>\`](${at}${path}): ${firstSentence(does)} When not: ${reasons}`;
}

const lines = (folder, at = '') => elementsOf(folder).map((name) => line(folder, at, name));

const guide = (name, tag) => `\
- \`import '${name}/stadt-${tag}.js'\` defines one tag. \`${name}/elements/${tag}.js\` gives its class and defines nothing.
- Read the page of an element, linked below, before you write it: examples to copy (they are tests), what it says, what is read aloud, what it cannot do.
- An element has no other attributes, properties and events of its own than those in \`${name}/custom-elements.json\`.
- What the README of \`${name}\` does not list cannot be imported.
- Types: \`"types": ["${name}/react.d.ts"]\` in tsconfig.json, and so for Vue, Svelte, Solid and Preact. For Angular: directives in \`${name}/angular.js\`.
`;

/** The file of one package. */
export const llmsOf = (folder, { name, description }) => `# ${name}

> ${description}

${guide(name, elementsOf(folder)[0])}
## Elements

${lines(folder).join('\n')}
`;

const docs = {
  'architecture.md': 'how the packages belong together',
  'frameworks.md': 'React, Vue, Svelte, Angular, Solid, Preact, and editors',
  'embedding/README.md': 'a service in the page of a CMS',
  'providers.md': 'adapters to ID and payment providers, and to the office',
  'services.md': 'a service of your own, as data',
  'land.md': 'every service in every municipality of North Rhine-Westphalia',
  'themes.md': 'the look of a city',
  'words.md': 'what each word means',
};

/** The file of the repository; `folders`: all packages. */
export const llmsOfAll = ({ description }, folders) => `# Stadtkit

> ${description}

${guide('@stadtkit/fields', 'text-field')}
## Docs

${Object.entries(docs)
  .map(([path, what]) => `- [${path}](docs/${path}): ${what}`)
  .join('\n')}
${folders
  .filter((folder) => existsSync(join(folder, 'elements')))
  .map((folder) => {
    const name = basename(folder);
    return `\n## Elements of @stadtkit/${name}\n\n${lines(folder, `packages/${name}/`).join('\n')}\n`;
  })
  .join('')}`;
