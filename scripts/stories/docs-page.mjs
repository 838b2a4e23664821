// A page of Storybook’s documentation, light and dark.
import { axeProblems } from './axe.mjs';

/** @returns sentences */
export async function lookAtPage(page, entry, theme, schemes = ['light', 'dark']) {
  const problems = [];
  const look = { theme, dir: 'ltr', scale: '100' };
  for (const scheme of schemes) {
    await page.show(entry, { ...look, scheme });
    // The stories on a page are parts of it, not pages; they are judged by themselves.
    const found = await axeProblems(page, '#storybook-docs', undefined, [
      'region',
      'landmark-one-main',
    ]);
    problems.push(...[...found, ...page.problems.splice(0)].map((said) => `${scheme}: ${said}`));
  }
  return problems;
}
