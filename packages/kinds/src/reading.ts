import type { Problem, ProblemCode } from './problem.js';

/** What stands in a field, read by its kind. `value` is the plain value that is kept (E.164, cents, ISO date, IBAN without blanks …). */
export type Reading =
  | { readonly value: string; readonly problem?: never; readonly empty?: never }
  | { readonly problem: Problem; readonly value?: never; readonly empty?: never }
  | { readonly empty: true; readonly value?: never; readonly problem?: never };

/** A reading that says what is wrong. */
export const wrong = (code: ProblemCode, data?: Problem['data']): Reading => ({
  problem: data ? { code, data } : { code },
});

/** What an empty text is: a problem when there must be an answer. */
export const nothing = ({ required }: { readonly required?: boolean | undefined }): Reading =>
  required ? wrong('missing') : { empty: true };

/** The value, or what is wrong with it. */
export const valueOr = (problem: Problem | undefined, value: string): Reading =>
  problem ? { problem } : { value };
