import type { Change } from './changes.js';
import { releasedIn, waitingFor } from './changes.js';
import { readPageText, type PageText } from './page-text.js';
import type { Rows, StoryResult } from './tried.js';

// What the pages show is read when Storybook is built. A file that is not there has nothing to say.
const texts = import.meta.glob<string>('../../packages/*/elements/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const changelogs = import.meta.glob<string>('../../packages/*/CHANGELOG.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const changesets = import.meta.glob<string>('../../.changeset/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const matrices = import.meta.glob<Record<string, Rows>>(
  '../../node_modules/.cache/stadtkit/fields-matrix.json',
  { import: 'default', eager: true, exhaustive: true },
);
const results = import.meta.glob<Record<string, StoryResult>>(
  '../../node_modules/.cache/stadtkit/stories.json',
  { import: 'default', eager: true, exhaustive: true },
);

const pages = new Map(
  Object.entries(texts).map(([path, text]) => [
    `stadt-${path.replace(/^.*\//, '').replace(/\.md$/, '')}`,
    text,
  ]),
);

/** The page beside an element; an empty one when there is none. */
export const pageOf = (tag: string): PageText => readPageText(pages.get(tag) ?? '');

/** What the element tests found of a tag; nothing when they did not run where this Storybook was built. */
export const triedOf = (tag: string): Rows | undefined =>
  Object.values(matrices).find((matrix) => tag in matrix)?.[tag];

/** What the story tests found of these stories. */
export const storyResults = (ids: readonly string[]): readonly StoryResult[] =>
  Object.values(results).flatMap((all) => ids.flatMap((id) => all[id] ?? []));

/** What changed in the package of a file, and what will with the next release. */
export function changesOf(file: string): readonly Change[] {
  const name = /packages\/([^/]+)\//.exec(file)?.[1];
  if (!name) return [];
  const changelog = changelogs[`../../packages/${name}/CHANGELOG.md`] ?? '';
  return [...waitingFor(`@stadtkit/${name}`, Object.values(changesets)), ...releasedIn(changelog)];
}
