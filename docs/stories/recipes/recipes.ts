const texts = import.meta.glob<string>('../../embedding/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The recipes that have a page here, by the name of their file. */
export const recipes: readonly string[] = Object.keys(import.meta.glob('./*.mdx')).map((path) =>
  path.slice('./'.length, -'.mdx'.length),
);

/** A recipe in Markdown. */
export const recipeIn = (name: string, locale: 'de' | 'en'): string =>
  texts[`../../embedding/${name}${locale === 'de' ? '.de' : ''}.md`] ?? '';
