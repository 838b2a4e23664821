// A page of Storybook’s documentation, light and dark.
import { axeProblems } from './axe.mjs';

/** @returns sentences */
export async function lookAtPage(stage, entry, theme, schemes = ['light', 'dark']) {
  const problems = [];
  const look = { theme, dir: 'ltr', scale: '100' };
  for (const scheme of schemes) {
    await stage.show(entry, { ...look, scheme });
    // The stories on a page are parts of it, not pages; they are judged by themselves.
    const found = await axeProblems(stage, '#storybook-docs', undefined, [
      'region',
      'landmark-one-main',
    ]);
    problems.push(...[...found, ...stage.problems.splice(0)].map((said) => `${scheme}: ${said}`));
  }
  return problems;
}
