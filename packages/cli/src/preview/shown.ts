import { todayIn } from '@stadtkit/kinds/age.js';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import { analyse, type Finding, type Person } from '@stadtkit/services/analyse.js';
import { frontier, route } from '@stadtkit/steps/flow.js';
import type { AskedLists } from '@stadtkit/services/code-list.js';
import { asListed, outOfLists } from '@stadtkit/steps/listed-answers.js';
import type { Service } from '@stadtkit/steps/service.js';
import { definitionAt } from '../definition.js';
import { endOf } from '../persons-table.js';
import type { PreviewOptions } from '../preview-options.js';
import { UsageError } from '../usage-error.js';

/** Somebody of the analysis, and the way that they go. */
export interface ShownPerson extends Person {
  /** The names of the steps that they come to, in order. */
  readonly steps: readonly string[];
  /** Where their way ends: the name of a step, and the words of `stadtkit check`. */
  readonly end: { readonly step: string; readonly says: string };
}

/** What the page of the preview shows, as JSON. */
export interface Shown {
  readonly cities: readonly string[];
  readonly city?: string;
  /** ISO date. */
  readonly on: string;
  readonly language: Locale;
  /** Left out: the definition cannot be read, and `mistakes` say why. */
  readonly service?: Service;
  /** The lists that it asks for while somebody types. */
  readonly lists?: AskedLists;
  readonly mistakes: readonly { readonly path?: string; readonly says: string }[];
  readonly findings: readonly Finding[];
  readonly persons: readonly ShownPerson[];
  /** Why the ways were not looked at to the end. */
  readonly gaveUp?: string;
}

/** The definition as it stands in the files now, for the city and the day that the page asks for. Never rejects for what stands there. */
export async function shownNow(
  { service: place, cities, on: from, language }: PreviewOptions,
  asked: { readonly city: string | null; readonly on: string | null },
): Promise<Shown> {
  const names = [...cities.keys()];
  const city = names.find((name) => name === asked.city) ?? names[0];
  const on = isDay(asked.on) ? asked.on : (from ?? todayIn('Europe/Berlin', Date.now()));
  const base = { cities: names, ...(city !== undefined && { city }), on, language };
  const none = { findings: [], persons: [] };
  try {
    const { service, lists, mistakes } = await definitionAt(place, cities.get(city ?? ''));
    if (!service) return { ...base, ...none, mistakes };
    const { findings, persons, gaveUp } = analyse(service, { on });
    return {
      ...base,
      ...(lists && { lists }),
      ...{ service, mistakes: [], findings },
      persons: distinct(
        service,
        persons.map((one) => withEntries(service, one, lists)),
      ),
      ...(gaveUp !== undefined && { gaveUp }),
    };
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    return { ...base, ...none, mistakes: [{ says: fault.message }] };
  }
}

const isDay = (text: string | null): text is string => text !== null && isDate(text);

/** Somebody who has chosen what stands in the lists: the analysis does not know them, and the office would refuse the answer. */
function withEntries(service: Service, person: Person, lists: AskedLists = {}): Person {
  const { answers } = person.application;
  const looked = outOfLists(service, answers).map((one) => {
    const [first] = lists[one.list] ?? [];
    return { ...one, entry: first && { value: first.value, label: first.label.de } };
  });
  const listed = asListed(service, answers, looked);
  return { ...person, application: { ...person.application, answers: listed.answers } };
}

/** Persons by whose label one can ask: nobody is called like somebody before. */
function distinct(service: Service, persons: readonly Person[]): readonly ShownPerson[] {
  const called = new Map<string, number>();
  return persons.map((person) => {
    const nth = (called.get(person.label) ?? 0) + 1;
    called.set(person.label, nth);
    const label = nth > 1 ? `${person.label} (${nth})` : person.label;
    return { ...person, label, ...wayOf(service, person) };
  });
}

function wayOf(service: Service, person: Person): Pick<ShownPerson, 'steps' | 'end'> {
  const { application, today, refusedBy } = person;
  const steps = route(service, application, { today });
  const last = frontier(service, application, { today });
  const goesOn = last.kind === 'review' && refusedBy === undefined;
  const reached = goesOn ? steps : steps.slice(0, steps.indexOf(last) + 1);
  return {
    steps: reached.map(({ name }) => name),
    end: { step: last.name, says: endOf(service, person) },
  };
}
