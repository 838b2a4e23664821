// Read when Storybook is built; a file that is not there has nothing to say.
const changesets = import.meta.glob<string>('../../../.changeset/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const changelogs = import.meta.glob<string>('../../../packages/*/CHANGELOG.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The packages that a change is about, and what changed, in Markdown. */
function readChange(changeset: string): string {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(changeset) ?? [];
  const packages = [...head.matchAll(/'([^']+)'/g)].map(([, name]) => `\`${name}\``).join(', ');
  return text.trim() === '' ? '' : `**${packages}**\n\n${text.trim()}`;
}

/** What waits for the next release. */
export const waiting: readonly string[] = Object.values(changesets)
  .map(readChange)
  .filter((text) => text !== '');

/** What each package says of its releases, without its title, below headings of the page's own. */
export const released: readonly { readonly name: string; readonly text: string }[] = Object.entries(
  changelogs,
).map(([path, text]) => ({
  name: path.replace(/^.*packages\/([^/]+)\/.*$/, '@stadtkit/$1'),
  text: text.replace(/^# .*\n+/, '').replace(/^##+ /gm, '#### '),
}));
