/** Where a recipe is read in this Storybook. */
export const recipePath = (name: string): string =>
  `./?path=/docs/embedding-recipes-${name}--documentation`;

/**
 * A recipe as it stands in the repository, for a page of Storybook: links lead to pages that are here; other files, and
 * places on the same page, are only named (a link to a place would leave Storybook’s frame). The link to the other
 * language is left out, since the toolbar has one.
 */
export const recipeText = (markdown: string, here: readonly string[]): string =>
  markdown
    .replace(/ \[(?:Deutsch|English)\]\([^)\n]*\)/g, '')
    .replace(/\[([^\]\n]+)\]\(([^)\s]+)\)/g, (link, words: string, target: string) => {
      if (/^[a-z]+:/.test(target)) return link;
      const name = target.replace(/(\.de)?\.md(#.*)?$/, '');
      return here.includes(name) ? `[${words}](${recipePath(name)})` : words;
    });
