import type { Licence } from '@stadtkit/licence/licence.js';
import type { Wanted } from '../amt/licence-for.js';

export interface Continued {
  /** Without a number, it gets one of its own. */
  readonly licence: Omit<Licence, 'number'> & { readonly number?: string };
  /** The number of a licence that ends with this one. */
  readonly ends?: string;
}

/**
 * The licence that is to be signed, by those that were signed before: a renewed one is the same with more years, a
 * replaced one has another number and the years that were paid.
 */
export function continued({ previous, ...licence }: Wanted, signed: readonly Licence[]): Continued {
  if (!previous) return { licence };
  const { number, becomes } = previous;
  const isOwn = (one: Licence): boolean =>
    one.familyName === licence.familyName && one.birthDate === licence.birthDate;
  const before = signed.findLast((one) => isOwn(one) && [one.number, ''].includes(number));
  if (becomes === 'replaced')
    return before
      ? {
          licence: { ...licence, levyFrom: before.levyFrom, levyTo: before.levyTo },
          ends: before.number,
        }
      : { licence };
  // Somebody else’s number is not theirs by being typed.
  if (!before)
    return {
      licence: signed.some((one) => one.number === number) ? licence : { ...licence, number },
    };
  return { licence: { ...licence, number, issued: before.issued, ...withMore(before, licence) } };
}

type Levy = Pick<Licence, 'levyFrom' | 'levyTo'>;

/** With as many years as were paid for: a year that was paid before is not one of them. */
function withMore(before: Levy, more: Levy): Levy {
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const [from, to] = [yearOf(before.levyFrom), yearOf(before.levyTo)];
  const [first, last] = [yearOf(more.levyFrom), yearOf(more.levyTo)];
  // A year between them is unpaid.
  if (first > to + 1) return more;
  const years = last - first + 1 - Math.max(0, from - first);
  return {
    levyFrom: `${String(Math.min(first, from))}-01-01`,
    levyTo: `${String(to + Math.max(0, years))}-12-31`,
  };
}
