// Writes the stories of the persons who together go every way through the services of Musterstadt; --check only compares.
// Runs from the sources: node --import tsx --conditions=@stadtkit/source scripts/persons.mjs
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '@stadtkit/services/analyse.js';
import { readLists, readStandards } from '@stadtkit/services/files.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { offered } from '@stadtkit/services/offered.js';
import prettier from 'prettier';
import { root } from './machine.mjs';

const check = process.argv.includes('--check');
const folder = join(root, 'docs/stories/services/persons');
/** The day of every story (`packages/sandbox/src/in-memory/city.ts`). */
const on = '2026-11-24';

const standards = readStandards();
const { services } = offered(standards, musterstadt);

/** The stories of one service. */
function storiesOf(name, service) {
  const { texts } = standards.find((one) => one.name === name);
  const files = `../../../../packages/services/standards/${name}`;
  const locales = Object.keys(texts);
  const nameOf = (name) => name.replace(/-./g, (end) => end.slice(1).toUpperCase());
  const importOf = (name, file) =>
    `import ${nameOf(name)} from '${files}/${file}.json' with { type: 'json' };`;
  const named = (name) => (nameOf(name) === name ? name : `'${name}': ${nameOf(name)}`);
  const lists = Object.keys(readLists(join(root, 'packages/services/standards', name)));
  const { persons } = analyse(service, { on });
  return `// Written by scripts/persons.mjs: who together goes every way.
import service from '${files}/service.json' with { type: 'json' };
${locales.map((locale) => importOf(locale, `texts.${locale}`)).join('\n')}
${lists.map((list) => `${importOf(list, `lists/${list}`)}\n`).join('')}import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { personStory } from '../person-story.js';

const meta: Meta = {
  title: ${JSON.stringify(`Services/Persons/${service.title.en}`)},
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const story = (label: string): StoryObj =>
  personStory('${name}', { service, texts: { ${locales.map(named).join(', ')} }${lists.length > 0 ? `, lists: { ${lists.map(named).join(', ')} }` : ''} }, label);

${persons.map(({ label }, at) => `export const Person${at + 1}: StoryObj = story(${JSON.stringify(label)});`).join('\n')}
`;
}

const options = await prettier.resolveConfig(join(folder, 'x.ts'));
const wanted = new Map();
for (const [name, service] of Object.entries(services))
  wanted.set(
    `${name}.stories.ts`,
    await prettier.format(storiesOf(name, service), { ...options, parser: 'typescript' }),
  );

const stale = readdirSync(folder).filter((file) => !wanted.has(file));
const changed = [...wanted].filter(
  ([file, text]) =>
    !existsSync(join(folder, file)) || readFileSync(join(folder, file), 'utf8') !== text,
);
if (check && stale.length + changed.length > 0) {
  console.error('The stories of persons are not up to date. Run: npm run persons');
  process.exit(1);
}
for (const file of stale) rmSync(join(folder, file));
for (const [file, text] of changed) writeFileSync(join(folder, file), text);
