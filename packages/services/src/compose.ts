import { isRecord } from '@stadtkit/steps/is-record.js';
import { jsonMistakes } from '@stadtkit/steps/json-mistakes.js';
import { listed, mistake, type Mistake } from '@stadtkit/steps/mistake.js';
import { readingOf } from '@stadtkit/steps/read-form.js';
import { readService, type ServiceReading } from '@stadtkit/steps/read-service.js';
import { askedLists } from '@stadtkit/steps/listed-answers.js';
import { fits, pattern, type Shape } from '@stadtkit/steps/shape.js';
import type { AskedLists, CodeLists } from './code-list.js';
import { inFiles } from './in-files.js';
import { overridden } from './overridden.js';
import { placeOf, type Place } from './place.js';
import { withApplicant } from './with-applicant.js';
import { languagesOf, withLists } from './with-lists.js';
import { withTexts } from './with-texts.js';

/** What a standard opens: names with slashes between them. */
export const openShape: Shape = [pattern(/^[^/]+(\/[^/]+)*$/, 'identification/methods')];

/** A service that cities share, as its files say it. */
export interface Standard {
  /** As cities call it in their configuration, e.g. `fischereischein`. */
  readonly name: string;
  /**
   * `service.json`: a definition without texts and without what only a city knows, and `open`: the places that a city may
   * change, e.g. `fees`, `identification/methods`, `texts/steps/start/intro`.
   */
  readonly service: unknown;
  /** `texts.<language>.json`, by language: texts by their places, e.g. `steps/person/title`. */
  readonly texts: Readonly<Record<string, unknown>>;
  /** `lists/<name>.json` beside it, or in the folder of the standards, by name: options that a question names (`optionsFrom`). */
  readonly lists?: CodeLists;
}

/** A service, and the lists that the server is asked for, by their names. */
export type Composed = ServiceReading & { readonly lists?: AskedLists };

/**
 * A standard service as a city offers it, read by the same rules as any definition. `city`: its configuration
 * (`cities/<city>.json`): `authority`, and under `services` what it says of each service; `lists`: those in its folder. Says
 * everything at once that is wrong with the files, also what a city may not change; never throws.
 */
export function compose(standard: Standard, city: unknown, lists: CodeLists = {}): Composed {
  try {
    return composed(standard, city, lists);
  } catch {
    return { mistakes: mistake('service.json', 'cannot be read: it throws when it is looked at.') };
  }
}

function composed(
  { name, service, texts, lists = {} }: Standard,
  city: unknown,
  cityLists: CodeLists,
): Composed {
  const unreadable = [...jsonIn('service.json', service), ...jsonIn('the city’s file', city)];
  if (unreadable.length > 0) return { mistakes: unreadable };
  if (!isRecord(service)) return { mistakes: mistake('service.json', 'must be an object.') };
  const { $schema: _, open: written, ...standard } = service;
  const found = [...fits(written ?? [], openShape, 'service.json: open')];
  const said = found.length > 0 ? [] : ((written ?? []) as readonly string[]);
  const open = openPlaces(said.map(placeOf));
  const { texts: reworded, ...own } = ownOf(name, city, found);
  const worded = allTexts(standard, texts, found);
  const languages = languagesOf(worded);
  const mine = withLists(worded, {
    ...{ lists, languages, at: (place) => place },
    where: 'beside the service or in the folder of the standards',
  });
  const changes = withLists(own, {
    ...{ lists: { ...lists, ...cityLists }, languages },
    at: (place) => `services.${name}.${place.replaceAll('/', '.')}`,
    where: 'beside the city’s file, beside the service or in the folder of the standards',
  });
  const inLists = [...mine.mistakes, ...changes.mistakes];
  found.push(...inLists);
  let whole = overridden(mine.definition, changes.definition, [], (place, change) => {
    const taken = openAt(open, place);
    // Something inside it is open: only that, and not all of it at once.
    if (taken === true || (taken === false && isHolder(change))) return taken;
    found.push(
      ...mistake(
        `services.${name}.${place.join('.')}`,
        `is fixed by the standard. A city may change: ${listed(said)}. Ask whoever keeps the standard.`,
      ),
    );
    return undefined;
  });
  for (const [locale, some] of Object.entries(isRecord(reworded) ? reworded : {}))
    for (const one of Object.keys(isRecord(some) ? some : {}))
      if (one !== '$schema' && !openAt(open, ['texts', ...placeOf(one)]))
        found.push(
          ...mistake(
            `services.${name}.texts.${locale}: ${one.slice(0, 100)}`,
            'is worded by the standard. Ask whoever keeps it.',
          ),
        );
  if (isRecord(reworded))
    whole = allTexts(whole, reworded, found, (locale) => `services.${name}.texts.${locale}`);
  whole = withApplicant(whole, languages);
  // Without their options, questions and conditions would be wrong in many more places.
  if (inLists.length > 0) return readingOf(whole, found);
  const reading = readService(whole);
  const mistakes = [
    ...found,
    ...inFiles(whole, reading.mistakes ?? [], {
      standard: mine.definition,
      hasGerman: Object.hasOwn(texts, 'de'),
      isOpen: (place) => openAt(open, placeOf(place)) === true,
      isOffered: 'authority' in own,
    }),
  ];
  if (mistakes.length > 0 || !reading.service) return readingOf(whole, mistakes);
  const named = askedLists(reading.service);
  const asked = Object.entries({ ...mine.asked, ...changes.asked });
  return { ...reading, lists: Object.fromEntries(asked.filter(([name]) => named.has(name))) };
}

const isHolder = (change: unknown): boolean => isRecord(change) || Array.isArray(change);

const jsonIn = (file: string, value: unknown): readonly Mistake[] =>
  jsonMistakes(value, file).map(({ path, says }) => ({
    path: path === file ? file : `${file}: ${path}`,
    says,
  }));

/** What a city says of a service, together with what it says of itself. */
function ownOf(name: string, city: unknown, found: Mistake[]): Readonly<Record<string, unknown>> {
  const services = isRecord(city) ? city['services'] : undefined;
  const own = isRecord(services) && Object.hasOwn(services, name) ? services[name] : undefined;
  if (!isRecord(city) || !isRecord(own)) {
    const others = isRecord(services) ? listed(Object.keys(services)) : '';
    found.push(
      ...mistake(
        `services.${name}`,
        `is missing: the city says nothing of this service, which is called as its folder${others && `; it speaks of: ${others}`}.`,
      ),
    );
    return {};
  }
  return { authority: city['authority'], ...own };
}

/** What a city may change, as a tree of the names that lead there. */
interface Open {
  isOpen: boolean;
  readonly inside: Map<string, Open>;
}

function openPlaces(places: readonly Place[]): Open {
  const root: Open = { isOpen: false, inside: new Map() };
  for (const place of places) {
    let at = root;
    for (const name of place.map(asOptions)) {
      const next = at.inside.get(name) ?? { isOpen: false, inside: new Map() };
      at.inside.set(name, next);
      at = next;
    }
    at.isOpen = true;
  }
  return root;
}

/** What can be chosen is one thing, wherever it stands: a list is put in the place of options. */
const asOptions = (name: string): string => (name === 'optionsFrom' ? 'options' : name);

/** Whether a place is open, or stands in one that is (true), or has one inside it (false). */
function openAt(open: Open, place: Place): boolean | undefined {
  let at: Open | undefined = open;
  for (const name of place.map(asOptions)) {
    at = at.inside.get(name);
    if (!at) return undefined;
    if (at.isOpen) return true;
  }
  return false;
}

function allTexts(
  definition: unknown,
  texts: Readonly<Record<string, unknown>>,
  found: Mistake[],
  file?: (locale: string) => string,
): unknown {
  return Object.entries(texts).reduce((left, [locale, some]) => {
    const { definition, mistakes } = withTexts(left, locale, some, file?.(locale));
    found.push(...mistakes);
    return definition;
  }, definition);
}
