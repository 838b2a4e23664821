import type { Look } from './look.js';

/** Roles, and the system colour that stands for them where the system decides (CSS Color 4, section 6.2). */
const system: Readonly<Record<string, string>> = {
  CanvasText: 'ink ink-soft line line-soft danger good warn circle square triangle',
  Canvas:
    'paper surface surface-soft accent-tint danger-tint good-tint warn-tint focus-glow on-accent',
  LinkText: 'accent accent-strong',
  ButtonText: 'brand brand-strong',
  ButtonFace: 'on-brand',
  Highlight: 'focus',
};

const roles = Object.entries(system).flatMap(([colour, names]) =>
  names.split(' ').map((name) => `--stadt-${name}: ${colour};`),
);

/**
 * What forced colours look like, nearly: a page cannot switch them on. Roles become system colours, shadows and
 * pictures on grounds go. What the real ones do besides, only Windows or the browser's own tools show.
 */
const forcedColours = `:root { ${roles.join(' ')} }
html, body { background-color: Canvas !important; color: CanvasText !important; }
*, ::before, ::after { box-shadow: none !important; text-shadow: none !important; background-image: none !important; }`;

/** What reduced motion looks like, nearly: nothing in the page moves; shadow roots are out of reach. */
const reducedMotion = `*, ::before, ::after, ::backdrop {
  animation: none !important; transition: none !important; scroll-behavior: auto !important;
}`;

/** The sheets for what a page cannot switch on by itself; empty when there is nothing to say. */
export const forcedSheet = ({ forced }: Look): string => (forced === 'on' ? forcedColours : '');
export const motionSheet = ({ motion }: Look): string =>
  motion === 'reduced' ? reducedMotion : '';
