import type { Problem } from './problem.js';
import { lengthProblem, type TextRules } from './text.js';

/** A German postal code: five digits, as text, since it may begin with 0. */
const postalCode = /^(?!01000|99999)(0[1-9]\d{3}|[1-9]\d{4})$/;

/**
 * The access code that an examination body hands out: groups of letters and digits. Register and city print it in
 * their own grouping, so only its letters and digits count.
 */
const accessCode = /^[A-Z0-9]{8,20}$/;

export const postalCodeProblem = (value: string, rules: TextRules): Problem | undefined =>
  lengthProblem(value, rules) ?? formProblem(value.trim(), postalCode, '44137');

export const accessCodeProblem = (value: string, rules: TextRules): Problem | undefined =>
  lengthProblem(value, rules) ?? formProblem(plainAccessCode(value), accessCode, 'FP26-7KQ4-M2XA');

/** The form in which the register compares an access code: without blanks and hyphens, upper case. */
export const plainAccessCode = (value: string): string =>
  value.replace(/[\s\u002D\u2010-\u2015]/g, '').toUpperCase();

const formProblem = (text: string, form: RegExp, example: string): Problem | undefined =>
  text === '' || form.test(text) ? undefined : { code: 'format', data: { example } };
