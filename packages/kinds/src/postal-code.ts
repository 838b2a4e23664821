import type { Problem } from './problem.js';

/** Five digits as a text, leading zero kept; 01000 and 99999 were never given out (handbook 3.2). */
const POSTAL_CODE = /^(?!01000|99999)(0[1-9]\d{3}|[1-9]\d{4})$/;

/** What is wrong with a German postal code. Spaces around it are not; they are left to whoever reads it. */
export function postalCodeProblem(
  value: string,
  rules: { readonly required?: boolean } = {},
): Problem | undefined {
  const typed = value.trim();
  if (typed === '') return rules.required ? { code: 'missing' } : undefined;
  return POSTAL_CODE.test(typed) ? undefined : { code: 'format', data: { example: '44135' } };
}
