// Every element has stories, otherwise nobody would look at it here.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const foldersIn = (path) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(path, name))
    : [];

/** The folders of elements that have no stories, relative to the root. */
export function withoutStories(root) {
  return foldersIn(join(root, 'packages'))
    .flatMap((wing) => foldersIn(join(wing, 'elements')))
    .filter((folder) => {
      const files = readdirSync(folder);
      const isElement = files.some((file) => /^stadt-.*\.ts$/.test(file));
      return isElement && !files.some((file) => file.endsWith('.stories.ts'));
    })
    .map((folder) => folder.slice(root.length));
}
