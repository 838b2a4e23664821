import { isRecord } from '@stadtkit/steps/is-record.js';
import { mistake, type Mistake } from '@stadtkit/steps/mistake.js';
import type { Option, Service } from '@stadtkit/steps/service.js';
import type { AskedLists, CodeLists } from './code-list.js';
import { compose, type Standard } from './compose.js';

/**
 * All services that a city offers: those of which its configuration says something, by name. Says everything at once that is
 * wrong; the services without a mistake are there all the same. `lists`: those in the folder of the city. Never throws.
 */
export function offered(
  standards: readonly Standard[],
  city: unknown,
  lists: CodeLists = {},
): {
  readonly services: Readonly<Record<string, Service>>;
  /** The lists that the gateway and the office are asked for, by their names. */
  readonly lists: AskedLists;
  readonly mistakes: readonly Mistake[];
} {
  const said = isRecord(city) ? city['services'] : undefined;
  if (!isRecord(said))
    return { services: {}, lists: {}, mistakes: mistake('services', 'must be an object.') };
  const mistakes: Mistake[] = [];
  const services: [string, Service][] = [];
  const asked: Record<string, readonly Option[]> = {};
  for (const name of Object.keys(said)) {
    const standard = standards.find((one) => one.name === name);
    if (!standard) {
      const known = standards.map((one) => one.name).join(', ');
      mistakes.push(...mistake(`services.${name.slice(0, 100)}`, `is no standard: ${known}.`));
      continue;
    }
    const reading = compose(standard, city, lists);
    if (reading.service) services.push([name, reading.service]);
    for (const [list, options] of Object.entries(reading.lists ?? {})) {
      // One gateway answers for all services, by the name of the list alone.
      if (JSON.stringify(asked[list] ?? options) !== JSON.stringify(options))
        mistakes.push(
          ...mistake(
            `${name}: lists/${list}.json`,
            'is another list than the one that another service asks for by the same name. Put it into one folder for both, or give one of them another name.',
          ),
        );
      asked[list] = options;
    }
    mistakes.push(
      ...(reading.mistakes ?? []).map(({ path, says }) => ({ path: `${name}: ${path}`, says })),
    );
  }
  return { services: Object.fromEntries(services), lists: asked, mistakes };
}
