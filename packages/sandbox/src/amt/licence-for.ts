import type { Licence } from '@stadtkit/licence/licence.js';
import type { Answers } from '@stadtkit/steps/application.js';
import type { Service } from '@stadtkit/steps/service.js';

/**
 * What the office asks the issuer for, by the answers that it received. Both are ISO dates in Germany: “this year” is the
 * year in which somebody applied, also when the office looked at it for days.
 */
export function licenceFor(
  { result, authority }: Service,
  answers: Answers,
  { received, issued }: { readonly received: string; readonly issued: string },
): Omit<Licence, 'number'> {
  const text = (name: string): string => textOf(answers, name);
  const first = Number(received.slice(0, 4)) + (text('levyFrom') === 'next' ? 1 : 0);
  const last = first + Number(text('levyYears')) - 1;
  return {
    kind: result.type === 'licence' ? result.kind : '',
    familyName: text('familyName'),
    givenNames: text('givenNames'),
    birthDate: text('birthDate'),
    issued,
    levyFrom: `${String(first)}-01-01`,
    levyTo: `${String(last)}-12-31`,
    authority: authority.ags,
  };
}

/** An answer that is a text; empty when there is none. */
export function textOf(answers: Answers, name: string): string {
  const value = answers[name]?.value;
  return typeof value === 'string' ? value : '';
}
