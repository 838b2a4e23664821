import type { Mistake } from '@stadtkit/steps/mistake.js';
import { mistake } from '@stadtkit/steps/mistake.js';
import { words } from '@stadtkit/steps/shape.js';
import { placeAt } from './place.js';
import { textsAt } from './with-texts.js';

/** Where what is composed comes from. */
interface Origin {
  /** The standard with its texts, without what the city says. */
  readonly standard: unknown;
  /** Whether there is a texts.de.json. */
  readonly hasGerman: boolean;
  /** Whether the standard leaves a place to cities. */
  readonly isOpen: (place: string) => boolean;
  /** Whether the city says anything of the service. */
  readonly isOffered: boolean;
}

/**
 * Mistakes in what is composed, at places by names, and with the file where each is mended: what is composed lies in no
 * file where anybody could count.
 */
export function inFiles(
  whole: unknown,
  mistakes: readonly Mistake[],
  { standard, hasGerman, isOpen, isOffered }: Origin,
): Mistake[] {
  const inGerman = new Set<string>();
  const found = mistakes.flatMap(({ path, says }) => {
    const place = placeAt(whole, path);
    if (says === 'is missing.' && isOpen(place))
      // That the city says nothing at all is said already.
      return isOffered
        ? mistake(place, 'is missing: the standard leaves it to the city’s file.')
        : [];
    const written = lacksWords(says) ? textsAt(standard, place) : undefined;
    if (!written) return mistake(place, says);
    if (written['de'] !== undefined)
      return mistake(
        place,
        'is missing: whatever the city says anew, it says with its texts: { "de": "…" }.',
      );
    inGerman.add(place);
    return hasGerman ? mistake(place, 'is missing in texts.de.json.') : [];
  });
  return inGerman.size > 0 && !hasGerman
    ? [
        ...mistake(
          'texts.de.json',
          'is missing: German is needed, other languages come beside it.',
        ),
        ...found,
      ]
    : found;
}

const wanted = words(undefined) ?? '';
const lacksWords = (says: string): boolean =>
  says === wanted || says === `is missing: it ${wanted}`;
