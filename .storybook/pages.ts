const pages = import.meta.glob<string>('../packages/*/elements/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const byTag = new Map(
  Object.entries(pages).map(([path, text]) => [
    `stadt-${path.replace(/^.*\//, '').replace(/\.md$/, '')}`,
    // The title of the page is already there.
    text.replace(/^# .*\n+/, ''),
  ]),
);

/** The page beside an element (`x.md` for `<stadt-x>`), shown above its stories. */
export const pageOf = (component: unknown): string =>
  typeof component === 'string' ? (byTag.get(component) ?? '') : '';
