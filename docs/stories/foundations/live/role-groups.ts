import type { ColourName } from '@stadtkit/theme/roles.js';

/** The roles in the order in which a designer meets them. */
export const roleGroups: Readonly<Record<string, readonly ColourName[]>> = {
  'Text and grounds': ['ink', 'ink-soft', 'paper', 'surface', 'surface-soft', 'line', 'line-soft'],
  'What can be pressed': [
    'brand',
    'brand-strong',
    'on-brand',
    'accent',
    'accent-strong',
    'accent-tint',
  ],
  'How it stands': ['danger', 'danger-tint', 'good', 'good-tint', 'warn', 'warn-tint'],
  Focus: ['focus', 'focus-glow'],
  Ornaments: ['circle', 'square', 'triangle'],
};
