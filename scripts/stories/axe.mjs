// Looks at a page as axe does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about whole pages; a story is a part of one. */
const wholePages = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'];

/** What depends on how a page looks. Names, roles and states do not: they are the same markup in every theme. */
const seen = { type: 'rule', values: ['color-contrast', 'target-size', 'link-in-text-block'] };

/**
 * All rules in every look of the first theme. In the others only what depends on looks, and of each scheme only two
 * looks, the plainest and the one that is furthest from it: which colours may meet is proven for all themes
 * (`proof.mjs`), and the pictures show what is elsewhere.
 */
export function rulesFor({ theme, dir, scale }, first) {
  if (theme === first) return tags;
  return (dir === 'ltr') === (scale === '100') ? seen : undefined;
}

/**
 * @param page a page that shows something
 * @param where a selector
 * @param runOnly rules
 * @returns sentences
 */
export async function axeProblems(page, where, runOnly = tags, off = wholePages) {
  if (!(await page.run(() => 'axe' in globalThis))) await page.run(source);
  const violations = await page.run(
    async ({ where, runOnly, off }) => {
      const rules = Array.isArray(runOnly)
        ? Object.fromEntries(off.map((id) => [id, { enabled: false }]))
        : {};
      const { violations } = await globalThis.axe.run(where, {
        runOnly,
        rules,
        resultTypes: ['violations'],
        // There are no frames, and what was not asked for costs time.
        iframes: false,
        preload: false,
      });
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        targets: nodes.map(({ target }) => target.join(' ')),
      }));
    },
    { where, runOnly, off },
  );
  return violations.map(({ id, help, targets }) => `${id}, ${help}: ${targets.join(', ')}`);
}
