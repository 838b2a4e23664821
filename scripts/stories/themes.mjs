// What the theme package says about itself; it is read from its sources, so nothing has to be compiled before.
import { tsImport } from 'tsx/esm/api';

const from = (file) => tsImport(`../../packages/theme/src/${file}`, import.meta.url);

/** The names of the themes, the first of which is Stadtkit’s own, and what is proven of them all. */
export async function readThemes() {
  const [{ themes }, { pairs, ornaments, prove }, { colourNames }] = await Promise.all(
    ['themes.ts', 'proof.ts', 'roles.ts'].map(from),
  );
  const rings = prove(themes[0]).filter(({ kind }) => kind === 'focus');
  return {
    themes: themes.map(({ name }) => name),
    proof: {
      roles: colourNames,
      pairs,
      ornaments,
      rings: [...new Set(rings.map(({ ground }) => ground))],
    },
  };
}
