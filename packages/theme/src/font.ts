import { ThemeFault } from './theme-fault.js';

/** The families of a list as CSS writes it, without quotes. */
export const familiesOf = (font: string): string[] =>
  font.split(',').map((family) => family.trim().replace(/^(["'])(.*)\1$/u, '$2'));

/** What a name of a family is made of; nothing that could end a declaration. */
const isFamily = (family: string): boolean =>
  /^-?[\p{L}\p{N}][\p{L}\p{M}\p{N} ._&+-]*$/u.test(family);

/**
 * A list of families as CSS writes it (`font-family`): only what is a single word stands without quotes. Throws a
 * {@link ThemeFault}.
 */
export function fontOf(families: readonly string[], at = 'font'): string {
  if (families.length === 0 || !families.every(isFamily))
    throw new ThemeFault(
      'font-unreadable',
      at,
      `“${families.join(', ').slice(0, 80)}” is not a list of font families. Write it like: "Fira Sans", sans-serif`,
    );
  return families
    .map((family) => (/^-?[a-z][a-z\d-]*$/i.test(family) ? family : `"${family}"`))
    .join(',');
}
