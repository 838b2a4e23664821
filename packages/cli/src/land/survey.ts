import { analyse, type Analysis } from '@stadtkit/services/analyse.js';
import type { CodeLists } from '@stadtkit/services/code-list.js';
import type { Standard } from '@stadtkit/services/compose.js';
import { offered } from '@stadtkit/services/offered.js';
import { placeAt } from '@stadtkit/services/place.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import type { Service } from '@stadtkit/steps/service.js';
import { dueOf } from '../persons-table.js';
import { changedEnds } from './changed-ends.js';

/** What is looked at: each of these cities with each standard of which it says something. */
export interface Land {
  readonly standards: readonly Standard[];
  /** Standards that are changed: what would that do? */
  readonly against: readonly Standard[];
  readonly cities: readonly (readonly [name: string, city: unknown])[];
  /** Code lists in the folder of the cities. */
  readonly lists: CodeLists;
  /** ISO date: the first day on which somebody may apply. */
  readonly on: string;
}

export type State = 'ok' | 'mistakes' | 'findings' | 'gave up';

/** One service in one city. */
export interface Survey {
  readonly city: string;
  readonly service: string;
  readonly state: State;
  /** What is wrong, each a line. */
  readonly says: readonly string[];
  /** How many persons together go every way. */
  readonly ways: number;
  /** The least and the most that one of these persons pays. */
  readonly cents?: readonly [from: number, to: number];
  readonly milliseconds: number;
  /** What the changed standard breaks. */
  readonly breaks: readonly string[];
  /** Who ends differently by the changed standard, or pays something else. */
  readonly changes: readonly string[];
}

/** A service as it was composed and analysed. */
interface Looked {
  readonly state: State;
  readonly says: readonly string[];
  readonly service?: Service;
  readonly analysis?: Analysis;
}

/** Every service of one city. Never throws, whatever the city says. */
export function surveysOf(land: Land, [name, city]: Land['cities'][number]) {
  const { standards, against } = land;
  const said = isRecord(city) && isRecord(city['services']) ? Object.keys(city['services']) : [];
  if (said.length === 0) {
    const says =
      isRecord(city) && isRecord(city['services']) ? 'offers nothing.' : 'has no services.';
    return [survey(name, '–', { state: 'mistakes', says: [says] }, 0)];
  }
  return said.map((service) => {
    const start = performance.now();
    const before = look(standards, land, city, service);
    const milliseconds = performance.now() - start;
    const isChanged = against.some((one) => one.name === service);
    const after = isChanged ? look(against, land, city, service) : undefined;
    return survey(name, service, before, milliseconds, after);
  });
}

function look(
  standards: readonly Standard[],
  { lists, on }: Land,
  city: unknown,
  name: string,
): Looked {
  const { [name]: said } = (city as { services: Readonly<Record<string, unknown>> }).services;
  const alone = { ...(city as object), services: Object.fromEntries([[name, said]]) };
  const { services, mistakes } = offered(standards, alone, lists);
  const service = Object.values(services)[0];
  if (!service)
    return { state: 'mistakes', says: mistakes.map(({ path, says }) => `${path} ${says}`) };
  const analysis = analyse(service, { on });
  const { findings, gaveUp } = analysis;
  const says = findings.map(({ path, says }) => `${placeAt(service, path)} ${says}`);
  if (gaveUp !== undefined) return { state: 'gave up', says: [gaveUp, ...says], service, analysis };
  return { state: findings.length > 0 ? 'findings' : 'ok', says, service, analysis };
}

function survey(
  city: string,
  name: string,
  before: Looked,
  milliseconds: number,
  after?: Looked,
): Survey {
  const { state, says, service, analysis } = before;
  const sums =
    service && analysis
      ? analysis.persons
          .filter(({ refusedBy }) => refusedBy === undefined)
          .map(({ application, today }) => dueOf(service, application, today).totalCents)
      : [];
  return {
    ...{ city, service: name, state, says, milliseconds, ways: analysis?.persons.length ?? 0 },
    ...(sums.length > 0 && { cents: [Math.min(...sums), Math.max(...sums)] as const }),
    breaks: after?.says.filter((line) => !says.includes(line)) ?? [],
    changes:
      service && analysis && after?.service && after.analysis
        ? changedEnds(
            { service, persons: analysis.persons },
            { service: after.service, persons: after.analysis.persons },
          )
        : [],
  };
}
