// What became of each story, for the pages of the components in Storybook (`.storybook` reads it when it is built).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../machine.mjs';

const path = join(root, 'node_modules', '.cache', 'stadtkit', 'stories.json');

const earlier = () => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
};

/**
 * Writes results; those of stories that were not run now stay, as long as there are such stories.
 * @param ids all stories that there are
 * @param results by id
 */
export function writeResults(ids, results) {
  const all = { ...earlier(), ...results };
  const kept = Object.fromEntries(ids.filter((id) => all[id]).map((id) => [id, all[id]]));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(kept, undefined, 1)}\n`);
}
