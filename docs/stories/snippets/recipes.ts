/** The recipes of `docs/embedding` that have a page here, by name. */
const pages = import.meta.glob('../recipes/*.mdx');

/** Where the recipe of a system is read; nothing when there is no page for it. */
export const recipePath = (recipe: string): string | undefined =>
  Object.hasOwn(pages, `../recipes/${recipe}.mdx`)
    ? `./?path=/docs/embedding-recipes-${recipe}--documentation`
    : undefined;
