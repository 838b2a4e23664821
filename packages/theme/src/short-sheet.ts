/** A role as a short sheet says it: `--stadt-ink:light-dark(#15181d,#f4f2ed)`. */
const role = /(--[\w-]+):light-dark\((#\w+|var\(.+?\)),(#\w+|var\(.+?\))\)/g;

/** How a role is made of the colours for both schemes, and of one of them for browsers that lack `light-dark()`. */
export const made = 'light-dark(var($1-light),var($1-dark))';
export const lightOnly = 'var($1-light)';

/** A short sheet in full: each colour for both schemes, as themes of pages set them, and the role `made` of these. */
export const inFull = (sheet: string, way = made): string =>
  sheet.replaceAll(role, `$1-light:$2;$1-dark:$3;$1:${way}`);
