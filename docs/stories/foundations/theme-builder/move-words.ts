import type { Move } from '@stadtkit/theme/build-theme.js';
import { lchOf } from '@stadtkit/theme/oklch.js';

const uses = { brand: 'Buttons', accent: 'Links, borders and marks' } as const;

/** How different two colours look, in a word. */
function howMuch(difference: number): string {
  if (difference < 4) return 'hardly to be seen';
  return difference < 10 ? 'a little' : 'clearly to be seen';
}

/** What was moved, and how little: “Links, borders and marks: darker, hardly to be seen”. */
export function moveInWords({ role, from, to, difference }: Move): string {
  const use = role === 'brand' ? uses.brand : uses.accent;
  const way = lchOf(to).l > lchOf(from).l ? 'brighter' : 'darker';
  return `${use}: ${way}, ${howMuch(difference)}.`;
}
