import { cell } from '../persons-table.js';
import { saidOf } from './said.js';
import type { Land, State, Survey } from './survey.js';

/** How many cities are named before they are only counted. */
const NAMED = 4;

const states: readonly State[] = ['ok', 'mistakes', 'findings', 'gave up'];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);

/** What has the same key, by the key. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function named(cities: readonly string[]): string {
  const all = [...new Set(cities)];
  const more = all.length - NAMED;
  const names = all.slice(0, NAMED).join(', ');
  return more > 0 ? `${all.length}: ${names} and ${more} more` : `${all.length}: ${names}`;
}

const euro = (cents: number): string => (cents / 100).toFixed(2);

function fromTo(numbers: readonly number[], say: (one: number) => string = String): string {
  if (numbers.length === 0) return '–';
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map(say);
  return least === most ? `${least}` : `${least} to ${most}`;
}

const centsOf = ({ cents }: Survey): readonly number[] => (cents ? [...cents] : []);

/** Each service in all cities. */
export const servicesTable = (surveys: readonly Survey[]): string[] =>
  table(
    ['Service', 'Cities', ...states, 'Ways', 'Fees in €', 'Slowest'],
    [...grouped(surveys, ({ service }) => service)].map(([service, all]) => [
      service,
      String(all.length),
      ...states.map((one) => String(all.filter(({ state }) => state === one).length)),
      fromTo(all.map(({ ways }) => ways)),
      fromTo(all.flatMap(centsOf), euro),
      `${Math.round(Math.max(...all.map(({ milliseconds }) => milliseconds)))} ms`,
    ]),
  );

/** Each city with each of its services. */
export function citiesTable(surveys: readonly Survey[]): string[] {
  const services = [...grouped(surveys, ({ service }) => service).keys()];
  const rows = [...grouped(surveys, ({ city }) => city)].map(([city, all]) => [
    city,
    ...services.map((name) => {
      const one = all.find(({ service }) => service === name);
      if (!one) return 'not offered';
      const { state, ways, milliseconds } = one;
      const fees = one.cents ? `, ${fromTo(one.cents, euro)} €` : '';
      return `${state}, ${ways} ways${fees}, ${Math.round(milliseconds)} ms`;
    }),
  ]);
  return table(['City', ...services], rows);
}

/** What is said of services, with the cities in which it is so; the same said once. */
export function linesTable(
  head: string,
  surveys: readonly Survey[],
  linesOf: (survey: Survey) => readonly string[],
): string[] {
  const all = surveys.flatMap((one) => linesOf(one).map((line) => ({ ...one, line })));
  const groups = grouped(all, ({ service, line }) => `${service}\n${line}`);
  const rows = [...groups.values()].flatMap((some) =>
    some
      .slice(0, 1)
      .map(({ service, line }) => [service, line, named(some.map(({ city }) => city))]),
  );
  return table(['Service', head, 'Cities'], rows);
}

/** What cities say of each standard: the same places together, and how many different things are said there. */
export function differencesTable({ standards, cities }: Land): string[] {
  const all = standards.flatMap((standard) =>
    cities
      .map(([city, config]) => ({ city, service: standard.name, said: saidOf(standard, config) }))
      .filter(({ said }) => said.size > 0),
  );
  const groups = grouped(all, ({ service, said }) => [service, ...said.keys()].join('\n'));
  const rows = [...groups].map(([key, some]) => {
    const [service = '', ...places] = key.split('\n');
    const counted = places.map((place) => {
      const versions = new Set(some.map(({ said }) => said.get(place))).size;
      return `${place} (${versions})`;
    });
    return [service, counted.join(', '), named(some.map(({ city }) => city))];
  });
  return table(['Service', 'What the cities say (how many different)', 'Cities'], rows);
}
