import type { Licence } from '@stadtkit/licence/licence.js';
import type { Answers } from '@stadtkit/steps/application.js';
import type { Service } from '@stadtkit/steps/service.js';

/** What the office asks the issuer for. */
export interface Wanted extends Omit<Licence, 'number'> {
  /** The licence that the person has: it gets more years, or another one takes its place. */
  readonly previous?: {
    readonly becomes: 'renewed' | 'replaced';
    /** Empty when the person does not know it. */
    readonly number: string;
  };
}

/**
 * What the office asks the issuer for, by the answers that it received. Both are ISO dates in Germany: “this year” is the
 * year in which somebody applied, also when the office looked at it for days.
 */
export function licenceFor(
  { result, authority }: Service,
  answers: Answers,
  { received, issued }: { readonly received: string; readonly issued: string },
): Wanted {
  const text = (name: string): string => textOf(answers, name);
  const first = Number(received.slice(0, 4)) + (text('levyFrom') === 'next' ? 1 : 0);
  // Whoever lost a licence pays no levy: that of the lost one goes on, or else this office knows of this year’s.
  const last = first + Number(text('levyYears') || 1) - 1;
  const previous = previousOf(text);
  return {
    kind: result.type === 'licence' ? result.kind : '',
    familyName: text('familyName'),
    givenNames: text('givenNames'),
    birthDate: text('birthDate'),
    issued,
    levyFrom: `${String(first)}-01-01`,
    levyTo: `${String(last)}-12-31`,
    authority: authority.ags,
    ...(previous && { previous }),
  };
}

function previousOf(text: (name: string) => string): Wanted['previous'] {
  switch (text('concern')) {
    case 'renew':
      return { becomes: 'renewed', number: text('licenceNumber') };
    case 'replace':
      return { becomes: 'replaced', number: text('oldNumber') };
    default:
      return undefined;
  }
}

/** An answer that is a text; empty when there is none. */
export function textOf(answers: Answers, name: string): string {
  const value = answers[name]?.value;
  return typeof value === 'string' ? value : '';
}
