import type { Move } from '@stadtkit/theme/build-theme.js';

const uses = { brand: 'Grounds of buttons', accent: 'Links, borders and marks' } as const;

/** How different two colours look, in a word. */
function howMuch(difference: number): string {
  if (difference < 4) return 'hardly to be seen';
  return difference < 10 ? 'a little' : 'clearly';
}

/** What was moved, and how little: “Links, borders and marks, in light: a little darker …”. */
export function moveInWords({ role, scheme, difference }: Move): string {
  const use = role === 'brand' ? uses.brand : uses.accent;
  return `${use}, in ${scheme}: moved ${howMuch(difference)}.`;
}
