import type { Problem } from './problem.js';

/** How an access code looks in a sentence. */
export const ACCESS_CODE_EXAMPLE = 'K7QM-4T9W-2XHP';

/**
 * The access code of the exam register as the register takes it: upper case, without spaces and hyphens.
 * For looking it up; what the person typed stays as it is (WCAG 3.3.8: pasting in any grouping works).
 */
export const plainAccessCode = (value: string): string =>
  value.replace(/[\s\u2010-\u2015\u2212-]/gu, '').toUpperCase();

/**
 * What is wrong with an access code, as far as its form tells. The register's own format is not published,
 * so only what no code can be is refused: 6 to 32 letters (A–Z) and digits remain after grouping.
 */
export function accessCodeProblem(
  value: string,
  rules: { readonly required?: boolean } = {},
): Problem | undefined {
  const plain = plainAccessCode(value);
  if (plain === '') return rules.required ? { code: 'missing' } : undefined;
  return /^[A-Z0-9]{6,32}$/.test(plain)
    ? undefined
    : { code: 'format', data: { example: ACCESS_CODE_EXAMPLE } };
}
