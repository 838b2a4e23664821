import type { Licence } from '@stadtkit/licence/licence.js';
import type { Case } from './cases.js';

/** The licence that a case leads to. The levy counts whole calendar years. `today`: ISO date. */
export function licenceFor(
  { answers }: Case,
  authority: string,
  today: string,
): Omit<Licence, 'number'> {
  const text = (name: string): string => {
    const value = answers[name]?.value;
    return typeof value === 'string' ? value : '';
  };
  const first = Number(today.slice(0, 4)) + (text('levyFrom') === 'next' ? 1 : 0);
  const last = first + (text('levyYears') === '5' ? 5 : 1) - 1;
  return {
    kind: 'fischereischein',
    familyName: text('familyName'),
    givenNames: text('givenNames'),
    birthDate: text('birthDate'),
    issued: today,
    levyFrom: `${first}-01-01`,
    levyTo: `${last}-12-31`,
    authority,
  };
}
