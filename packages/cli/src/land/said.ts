import type { Standard } from '@stadtkit/services/compose.js';
import { isRecord } from '@stadtkit/steps/is-record.js';

/** What a city says of a standard, by the places that the standard leaves to it. */
export function saidOf({ name, service }: Standard, city: unknown): ReadonlyMap<string, string> {
  const services = isRecord(city) ? city['services'] : undefined;
  const own = isRecord(services) ? services[name] : undefined;
  const open = isRecord(service) && Array.isArray(service['open']) ? service['open'] : [];
  const said = open.flatMap((place: unknown): [string, string][] => {
    if (typeof place !== 'string') return [];
    const found = place.startsWith('texts/')
      ? textsIn(own, place.slice('texts/'.length))
      : at(own, place.split('/'));
    return found === undefined ? [] : [[place, JSON.stringify(found)]];
  });
  return new Map(said);
}

function at(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined || value === undefined) return value;
  if (Array.isArray(value))
    return at(
      value.find((one) => isCalled(one, first)),
      rest,
    );
  return isRecord(value) && Object.hasOwn(value, first) ? at(value[first], rest) : undefined;
}

const isCalled = (one: unknown, name: string): boolean =>
  isRecord(one) && [one['name'], one['id'], one['value']].includes(name);

/** The texts in all languages that stand in a place. */
function textsIn(own: unknown, place: string): unknown {
  const texts = isRecord(own) && isRecord(own['texts']) ? own['texts'] : {};
  const found = Object.entries(texts).flatMap(([locale, some]) =>
    Object.entries(isRecord(some) ? some : {})
      .filter(([one]) => one === place || one.startsWith(`${place}/`))
      .map(([one, text]) => [locale, one, text]),
  );
  return found.length > 0 ? found : undefined;
}
