import { locales, type Locale } from '@stadtkit/kinds/locale.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import { placeAt } from '@stadtkit/services/place.js';
import type { Service } from '@stadtkit/steps/service.js';

/** Places that are named; whoever lacks more looks at the file. */
const SAID = 5;

/** Of each language that a service speaks, where it falls back to German: no mistake, but seldom meant. */
export function germanOnly(service: Service): string[] {
  const texts = [...textsIn(service, '')];
  const speaks = (locale: Locale): boolean => texts.some(([, text]) => locale in text);
  return locales.filter(speaks).flatMap((locale) => {
    const places = texts
      .filter(([, text]) => !(locale in text))
      .map(([path]) => placeAt(service, path));
    const more = places.length > SAID ? ', …' : '';
    return places.length === 0
      ? []
      : [
          `In ${locale}, shown in German (${places.length} of ${texts.length}): ${places.slice(0, SAID).join(', ')}${more}`,
        ];
  });
}

type Words = Readonly<Record<string, unknown>>;

function* textsIn(value: unknown, path: string): Generator<readonly [path: string, text: Words]> {
  if (Array.isArray(value))
    for (const [at, one] of value.entries()) yield* textsIn(one, `${path}[${String(at)}]`);
  else if (isRecord(value) && typeof value['de'] === 'string') yield [path, value];
  else if (isRecord(value))
    for (const [name, one] of Object.entries(value))
      // Who receives the money is a name, and is called so in every language.
      if (name !== 'recipient') yield* textsIn(one, `${path}${path && '.'}${name}`);
}
