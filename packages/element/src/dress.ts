import { adoptStyles } from './adopt-styles.js';

const dressed = new WeakMap<Node, Promise<void> | undefined>();

/** Whether `fields.css` dresses what stands in a document; it says so there. A shadow root it does not reach. */
export const hasFieldSheet = (root: Node): boolean =>
  root instanceof Document &&
  getComputedStyle(root.documentElement).getPropertyValue('--stadt-fields-sheet') !== '';

/** Dresses what a page writes, in a document or shadow root; once. Resolves when that is done. */
export function dress(root: Node): Promise<void> | undefined {
  if (!dressed.has(root)) dressed.set(root, hasFieldSheet(root) ? undefined : bringLook(root));
  return dressed.get(root);
}

async function bringLook(root: Node): Promise<void> {
  try {
    const { look } = await import('./look/look.js');
    adoptStyles(root, look, 'unshift');
  } catch {
    // Without a network it stays undressed, and can be used; the next one tries again.
    dressed.delete(root);
  }
}
