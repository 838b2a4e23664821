/** What changed, in Markdown, and in which version. */
export interface Change {
  readonly version: string;
  readonly text: string;
}

/** The packages that a changeset names, and its text. */
function readChangeset(changeset: string): { readonly head: string; readonly text: string } {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(changeset) ?? [];
  return { head, text: text.trim() };
}

/** What waits for the next release of a package: the texts of the changesets that name it. */
export const waitingFor = (name: string, changesets: readonly string[]): readonly Change[] =>
  changesets
    .map(readChangeset)
    .filter(({ head, text }) => head.includes(`'${name}'`) && text !== '')
    .map(({ text }) => ({ version: 'Next release', text }));

/** What a `CHANGELOG.md` says of each version, the newest first. */
export const releasedIn = (changelog: string): readonly Change[] =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [version = '', ...lines] = part.split('\n');
      return { version: version.trim(), text: lines.join('\n').trim() };
    });
