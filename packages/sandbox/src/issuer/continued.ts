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
  return { licence: { ...licence, number, issued: before.issued, ...together(before, licence) } };
}

type Levy = Pick<Licence, 'levyFrom' | 'levyTo'>;

/** Both levies as one, when no year between them is unpaid. */
function together(before: Levy, { levyFrom, levyTo }: Levy): Levy {
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  if (yearOf(levyFrom) > yearOf(before.levyTo) + 1) return { levyFrom, levyTo };
  return {
    levyFrom: before.levyFrom < levyFrom ? before.levyFrom : levyFrom,
    levyTo: before.levyTo > levyTo ? before.levyTo : levyTo,
  };
}
